package io.github.cimaven.guard;

import java.util.List;
import java.util.Optional;

/**
 * What is known of a release beside its commit and its modules.
 *
 * @param tag the release's tag, as far as it matters what it is made of
 * @param branches where the commit is
 * @param mainRun the run of the main lane that {@code ci.baseline} names
 * @param changelog the project's own
 * @param signingKey what is wrong with the key that is to sign; nothing when it can
 * @param poms what the POMs hand on to others
 */
public record Evidence(
        Fact<TagForm> tag,
        Fact<Branches> branches,
        Fact<MainRun> mainRun,
        Fact<Changelog> changelog,
        Fact<Optional<Problem>> signingKey,
        Poms poms) {

    /** Something wrong, as a sentence, and what to type. */
    public record Problem(String message, String fix) {}

    /**
     * A tag that is to be annotated or signed.
     *
     * @param signatureProblem what is wrong with its signature, as a phrase that follows "it"; looked at only when it is
     *     to be signed
     */
    public record TagForm(String name, boolean annotated, SignedTag wanted, Optional<String> signatureProblem) {}

    /**
     * @param lookedAt branches that releases are made from, as far as the clone has them
     * @param contained whether one of them contains HEAD
     */
    public record Branches(List<String> lookedAt, boolean contained) {
        public Branches {
            lookedAt = List.copyOf(lookedAt);
        }
    }

    /**
     * @param source where its record is, without credentials
     * @param problem why it cannot be read, as a sentence with what to type; the other members say nothing then
     */
    public record MainRun(
            String source, String lane, Optional<String> commit, boolean success, Optional<String> problem) {}

    /** @param named whether it has an entry for the version of the release */
    public record Changelog(String file, boolean named) {}
}
