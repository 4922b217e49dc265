package io.github.cimaven.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cimaven.config.SettingException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChannelsTest {
    private static final Path DIRECTORY = Path.of("published");

    @ParameterizedTest
    @ValueSource(strings = {"directory", " directory ,", "directory,directory"})
    void findAChannelByName(String names) {
        assertThat(Channels.of(names, DIRECTORY)).extracting(Channel::name).containsExactly("directory");
    }

    @Test
    void nameThoseThatExistForAnUnknownOne() {
        assertThatExceptionOfType(SettingException.class)
                .isThrownBy(() -> Channels.of("directory,s3\n", DIRECTORY))
                .withMessage(
                        "ci.publish names the channel 's3', which does not exist. There is: directory. Type -Dci.publish=directory");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ",", " , "})
    void refuseNone(String names) {
        assertThatExceptionOfType(SettingException.class)
                .isThrownBy(() -> Channels.of(names, DIRECTORY))
                .withMessageStartingWith("ci.publish names no channel.");
    }
}
