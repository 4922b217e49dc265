package io.github.cimaven.doctor;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The git program and the checkout.
 *
 * @param problem why git tells nothing of HEAD; empty when it does
 * @param shallow whether a part of the history is missing
 * @param defaultBranch of the remote {@code origin}, when the clone knows it
 * @param remote whether there is a remote {@code origin}
 * @param headTime when HEAD was committed
 */
public record GitPart(
        Optional<String> problem,
        boolean shallow,
        Optional<String> defaultBranch,
        boolean remote,
        Optional<Instant> headTime) {
    /** Machines that set their clocks by NTP differ by less. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    public static GitPart unusable(String problem) {
        return new GitPart(Optional.of(problem), false, Optional.empty(), false, Optional.empty());
    }

    public Examined examine(Instant now) {
        Part part = new Part("git");
        if (problem.isPresent()) {
            part.stops(
                    "No lane can be told by the commit: " + problem.get(),
                    "Install git, and run in a clone of the repository. In a container whose user does not own it: git"
                            + " config --global --add safe.directory '*'");
            return part.is("not usable");
        }
        if (shallow) {
            part.warns(
                    "The clone is shallow: a release cannot tell the tags before it, and a pull request must fetch history"
                            + " to find what it changes.",
                    "Clone with the whole history (on GitHub: fetch-depth: 0), or type: git fetch --unshallow --tags");
        }
        if (!remote) {
            part.warns(
                    "There is no remote 'origin': the base of a pull request cannot be fetched, and a release has no git"
                            + " ref for its journal.",
                    "git remote add origin <URL>");
        } else if (defaultBranch.isEmpty()) {
            part.warns(
                    "The clone does not know the default branch of 'origin', so that nothing says which branch runs the main"
                            + " lane unless the CI provider does.",
                    "git remote set-head origin --auto, or set ci.branches.main");
        }
        headTime.filter(time -> time.isAfter(now.plus(TOLERANCE)))
                .ifPresent(time -> part.warns(
                        "HEAD was committed at %s, which is in the future by the clock of this machine (%s)."
                                .formatted(time, now),
                        "Set the clock: signatures, tokens and the age of audit data go by it."));
        return part.is((shallow ? "shallow clone" : "whole history")
                + defaultBranch.map(branch -> ", default branch " + branch).orElse(""));
    }
}
