package io.github.cimaven.workflow.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cimaven.config.SettingException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AzureGlobsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "main | eq(variables['Build.SourceBranch'], 'refs/heads/main')",
                "it's | eq(variables['Build.SourceBranch'], 'refs/heads/it''s')",
                "r/* | startsWith(variables['Build.SourceBranch'], 'refs/heads/r/')",
                "r/*.x | and(startsWith(variables['Build.SourceBranch'], 'refs/heads/r/'),"
                        + " endsWith(variables['Build.SourceBranch'], '.x'))",
            })
    void aPatternIsACondition(String glob, String condition) {
        assertThat(AzureGlobs.any("refs/heads/", List.of(glob))).isEqualTo(condition);
    }

    @Test
    void aPatternWithTwoStarsIsRefused() {
        assertThatThrownBy(() -> AzureGlobs.any("refs/heads/", List.of("*/x/*")))
                .isInstanceOf(SettingException.class);
    }

    @Test
    void groovyEvaluatesNothingInAText() {
        assertThat(JenkinsStages.quoted("a'b\\c${d}")).isEqualTo("'a\\'b\\\\c${d}'");
    }
}
