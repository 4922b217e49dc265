package io.github.cimaven.guard;

import io.github.cimaven.git.GitState;
import io.github.cimaven.version.ReleaseTags;
import java.util.List;
import java.util.Optional;

/**
 * What is about to be released.
 *
 * @param modules the modules of the build, the root of the build first; at least one
 * @param ciTag the tag that the CI environment says is built
 * @param references what the POMs name by version
 * @param leftOut modules of the reactor that this build leaves out, as {@code groupId:artifactId} or folder
 * @param evidence what else is known
 */
public record Release(
        List<Module> modules,
        Optional<String> ciTag,
        ReleaseTags tags,
        Source source,
        List<Reference> references,
        List<String> leftOut,
        Evidence evidence) {

    public Release {
        modules = List.copyOf(modules);
        references = List.copyOf(references);
        leftOut = List.copyOf(leftOut);
    }

    /** The version of the root of the build: it is what the tag names. */
    String version() {
        return modules.get(0).version();
    }

    /** What git says; empty when it could not be read. */
    Optional<GitState> git() {
        return source instanceof InGit known ? Optional.of(known.state()) : Optional.empty();
    }

    /** The same, for rules that have nothing to look at without it. */
    Fact<GitState> ofGit() {
        return git().map(Fact::of).orElseGet(() -> Fact.none("there is no git repository"));
    }

    /** @param pom relative to the root of the build, with forward slashes */
    public record Module(String groupId, String artifactId, String version, String pom) {

        boolean is(Reference reference) {
            return reference.name().equals(groupId + ":" + artifactId)
                    && reference.version().equals(version);
        }
    }

    /** Where the sources come from. */
    public sealed interface Source permits InGit, NotInGit {}

    public record InGit(GitState state) implements Source {}

    /**
     * @param message why git cannot tell, as one sentence
     * @param fix what to type
     */
    public record NotInGit(String message, String fix) implements Source {}
}
