package io.github.cimaven.publish.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what is said of a release. */
public interface Statements {

    /** The names of the attachments that have the statement: in a signed envelope, and without one. */
    List<String> names();

    /** The attachment that has the record. */
    String record();

    /** The attachment that has the signature of the record. */
    String recordSignature();

    /** @throws IOException when it is no such statement; the message says why, as the end of a sentence */
    Statement read(String name, Path file) throws IOException;

    /** @throws IOException when it is no such record; the message says why, as the end of a sentence */
    Recorded readRecord(Path file) throws IOException;

    /** Whether a statement is to be about a file. */
    boolean isSubject(String path);

    /**
     * A statement.
     *
     * @param subjects from paths to SHA-256
     * @param byproducts the same of attachments
     * @param signed whether it has a signature
     * @param problem what is wrong with the signature, as a phrase; empty also when nobody could look at it
     */
    record Statement(
            Map<String, String> subjects,
            Map<String, String> byproducts,
            Optional<String> commit,
            Optional<String> tag,
            boolean signed,
            Optional<String> problem) {}

    /**
     * A record of a release.
     *
     * @param files from paths to SHA-256
     * @param attachments the same of attachments
     */
    record Recorded(
            String project,
            Optional<String> tag,
            Optional<String> commit,
            Map<String, String> files,
            Map<String, String> attachments) {}
}
