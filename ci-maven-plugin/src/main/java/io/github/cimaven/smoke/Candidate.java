package io.github.cimaven.smoke;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A dependency that the module was compiled or tested with, and that its consumers do not get.
 *
 * @param name {@code groupId:artifactId}
 * @param direct the dependency of the POM that brings it, as {@code groupId:artifactId}: itself, or another
 * @param file its jar, or a folder of classes
 */
public record Candidate(String name, String version, String direct, Path file, Reason reason) {

    public Candidate {
        Objects.requireNonNull(name);
        Objects.requireNonNull(version);
        Objects.requireNonNull(direct);
        Objects.requireNonNull(file);
        Objects.requireNonNull(reason);
    }

    /** @return the start of a sentence, as in {@code com.acme:lib:1.0 has it, but its scope is test} */
    String sentence() {
        String through = direct.equals(name) ? "" : " (of " + direct + ")";
        return "%s:%s%s has it, but %s".formatted(name, version, through, reason.sentence());
    }

    String fix(String module) {
        return switch (reason) {
            case OTHER_VERSION ->
                "Name %s:%s as a dependency in the POM of %s, so that consumers get this version."
                        .formatted(name, version, module);
            case SHADED ->
                ("Let the shading of %s take its classes along (no minimizeJar, or a filter that keeps them), or keep the"
                                + " dependency in the deployed POM.")
                        .formatted(module);
            case CUT ->
                "Keep %s in the POM of %s that is deployed: flatten-maven-plugin, or what else writes it, leaves it out."
                        .formatted(direct, module);
            case EXCLUDED ->
                "Take the exclusion of %s out of the POM of %s, or name it there as a dependency of its own."
                        .formatted(name, module);
            default -> scope(module);
        };
    }

    private String scope(String module) {
        String change = direct.equals(name)
                ? "Change the scope of %s to compile in the POM of %s.".formatted(name, module)
                : "Add %s:%s with scope compile to the POM of %s.".formatted(name, version, module);
        return reason == Reason.PROVIDED
                ? change + " If the program that it runs in brings it, set ci.smoke.provided=" + direct + "."
                : change;
    }
}
