package io.github.cimaven.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cimaven.config.SettingException;
import io.github.cimaven.json.Json;
import io.github.cimaven.matrix.yaml.SnakeYamlWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatrixFormatTest {
    private static final List<Integer> JDKS = List.of(17, 21, 25);

    @ParameterizedTest
    @CsvSource({
        ", github-actions, GITHUB",
        ", gitea-actions, GITHUB",
        ", gitlab-ci, GITLAB",
        ", azure-pipelines, AZURE",
        ", circleci, CIRCLECI",
        ", none, GITHUB",
        "gitlab, github-actions, GITLAB"
    })
    void isTheProvidersUnlessTheUserSaysOtherwise(String setting, String provider, MatrixFormat format) {
        assertThat(MatrixFormat.of(Optional.ofNullable(setting), provider)).isEqualTo(format);
    }

    @Test
    void namesWhatThereIs() {
        assertThatThrownBy(() -> MatrixFormat.of(Optional.of("jenkins"), "none"))
                .isInstanceOf(SettingException.class)
                .hasMessage(
                        "ci.matrix.format=jenkins is none of github, gitlab, azure, circleci. Type one of them, as in"
                                + " -Dci.matrix.format=github.");
    }

    @Test
    void isJsonForGitHub() {
        assertThat(MatrixFormat.GITHUB.isYaml()).isFalse();
        assertThat(Json.line(MatrixFormat.GITHUB.document(JDKS))).isEqualTo("{\"java\":[\"17\",\"21\",\"25\"]}");
    }

    @ParameterizedTest
    @CsvSource({
        "GITLAB, '.ci-jdks:|  parallel:|    matrix:|      - JAVA:|          - ''17''|          - ''21''|          - ''25''|'",
        "AZURE, 'strategy:|  matrix:|    jdk17:|      java: ''17''|    jdk21:|      java: ''21''|    jdk25:|      java: ''25''|'",
        "CIRCLECI, 'matrix:|  parameters:|    java:|      - ''17''|      - ''21''|      - ''25''|'"
    })
    void isYamlForOthers(MatrixFormat format, String yaml) {
        assertThat(format.isYaml()).isTrue();
        assertThat(new SnakeYamlWriter().text(format.document(JDKS))).isEqualTo(yaml.replace('|', '\n'));
    }

    @Test
    void hasALegForEachJdkOfAzure() {
        assertThat(Json.line(MatrixFormat.legs(JDKS)))
                .isEqualTo("{\"jdk17\":{\"java\":\"17\"},\"jdk21\":{\"java\":\"21\"},\"jdk25\":{\"java\":\"25\"}}");
    }
}
