package io.github.cimaven.publish.spi;

import java.util.List;
import java.util.Optional;

/**
 * Where a release is now. It goes into the record of the run.
 *
 * @param place for people: a folder, a repository; without user names and secrets
 * @param url where a browser shows it
 * @param files what is to be found there, and was read back
 * @param notes whole sentences about what a reader of the record should know
 */
public record Receipt(String place, Optional<String> url, List<ReleaseFile> files, List<String> notes) {

    public Receipt {
        files = List.copyOf(files);
        notes = List.copyOf(notes);
    }
}
