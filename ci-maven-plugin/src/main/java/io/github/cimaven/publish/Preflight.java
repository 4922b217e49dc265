package io.github.cimaven.publish;

import io.github.cimaven.files.Digests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is in the folder already.
 *
 * @param done files that are there with the same bytes
 * @param missing files to send, in the plan's order
 * @param conflicts why a file cannot be sent, as phrases
 */
record Preflight(List<StagedFile> done, List<StagedFile> missing, List<String> conflicts) {

    static Preflight of(Path directory, Plan plan) throws IOException {
        List<StagedFile> done = new ArrayList<>();
        List<StagedFile> missing = new ArrayList<>();
        List<String> conflicts = new ArrayList<>();
        for (StagedFile file : plan.files()) {
            Path target = directory.resolve(file.path());
            Optional<String> conflict = conflict(target, file);
            if (conflict.isPresent()) {
                conflicts.add(file.path() + ": " + conflict.get());
            } else if (Files.exists(target)) {
                done.add(file);
            } else {
                missing.add(file);
            }
        }
        return new Preflight(done, missing, conflicts);
    }

    private static Optional<String> conflict(Path target, StagedFile file) throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            Path nearest = DirectoryCheck.nearestExisting(target);
            return Files.isDirectory(nearest) ? Optional.empty() : Optional.of(nearest + " is no folder");
        }
        if (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of("something else than a file is there");
        }
        String there = Digests.sha256(target);
        return there.equals(file.sha256())
                ? Optional.empty()
                : Optional.of("SHA-256 there %s, here %s".formatted(there, file.sha256()));
    }
}
