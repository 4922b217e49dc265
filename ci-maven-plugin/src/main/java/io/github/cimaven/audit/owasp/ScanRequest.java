package io.github.cimaven.audit.owasp;

import io.github.cimaven.audit.Component;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What dependency-check is to look at.
 *
 * @param suppressions what came along with the database
 * @param canary a jar that must be found vulnerable, or the database has come to harm
 * @param work a folder of this run alone
 * @param html where its own report goes; empty for none
 * @param progress takes a line for people
 */
public record ScanRequest(
        DatabaseAccess database,
        List<Component> components,
        Optional<Path> suppressions,
        Path canary,
        Path work,
        Optional<Path> html,
        Consumer<String> progress) {

    public ScanRequest {
        components = List.copyOf(components);
    }
}
