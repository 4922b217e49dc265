package io.github.cimaven.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cimaven.config.SettingException;
import io.github.cimaven.publish.directory.DirectoryChannels;
import io.github.cimaven.publish.spi.ChannelProvider;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChannelsTest {
    private static final ChannelProvider DIRECTORY =
            new DirectoryChannels(Path.of("staging"), Path.of("published"), Clock.systemUTC());
    private static final Channels CHANNELS = new Channels(List.of(DIRECTORY));

    @ParameterizedTest
    @ValueSource(strings = {"directory", " directory ,", "directory,directory"})
    void findAChannelByName(String names) {
        assertThat(CHANNELS.named(names)).extracting(ChannelProvider::name).containsExactly("directory");
    }

    @Test
    void nameThoseThatExistForAnUnknownOne() {
        assertThatExceptionOfType(SettingException.class)
                .isThrownBy(() -> CHANNELS.named("directory,s3\n"))
                .withMessage(
                        "ci.publish names the channel 's3', which does not exist. There is: directory. Type -Dci.publish=directory, or add the channel to the dependencies of ci-maven-plugin.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ",", " , "})
    void refuseNone(String names) {
        assertThatExceptionOfType(SettingException.class)
                .isThrownBy(() -> CHANNELS.named(names))
                .withMessageStartingWith("ci.publish names no channel.");
    }

    @Test
    void refuseTwoOfOneName() {
        assertThatExceptionOfType(SettingException.class)
                .isThrownBy(() -> new Channels(List.of(DIRECTORY, DIRECTORY)))
                .withMessageStartingWith("Two channels are called 'directory'; one of them is io.github.cimaven.");
    }
}
