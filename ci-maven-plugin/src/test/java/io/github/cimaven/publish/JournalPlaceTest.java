package io.github.cimaven.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cimaven.config.SettingException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JournalPlaceTest {

    /** Wanted; channels with a store; all channels; whether the folder is named; whether there is a remote. */
    @ParameterizedTest
    @CsvSource({
        "auto, directory, directory, false, false, DIRECTORY",
        "auto, directory, directory, true, true, DIRECTORY",
        "auto, directory, maven directory, true, true, DIRECTORY",
        "auto, directory, maven directory, false, true, GIT",
        "auto, '', maven, false, true, GIT",
        "auto, directory s3, directory s3, true, true, CHANNEL",
        "s3, directory s3, directory s3, true, true, CHANNEL",
        "git, directory, directory, true, false, GIT",
        "directory, '', maven, true, true, DIRECTORY"
    })
    void isWhereTheNextRunFindsIt(
            String wanted, String stores, String channels, boolean named, boolean remote, JournalPlace.Kind kind) {
        assertThat(JournalPlace.of(wanted, list(stores), list(channels), named, remote)
                        .kind())
                .isEqualTo(kind);
    }

    @Test
    void isRefusedWhereNoRunWouldFindIt() {
        assertThatExceptionOfType(SettingException.class)
                .isThrownBy(() -> JournalPlace.of("auto", List.of(), List.of("maven"), false, false))
                .withMessage(
                        "The channels maven keep no journal, and the work tree has no git remote to keep it in. Type -Dci.publish.journal=directory -Dci.publish.directory=<a folder that the next run will see>");
        assertThatExceptionOfType(SettingException.class)
                .isThrownBy(() -> JournalPlace.of("s3", List.of("directory"), List.of("directory"), true, true))
                .withMessageStartingWith("ci.publish.journal=s3 is neither auto, directory or git, nor a channel of");
    }

    private static List<String> list(String names) {
        return names.isEmpty() ? List.of() : Arrays.asList(names.split(" ", -1));
    }
}
