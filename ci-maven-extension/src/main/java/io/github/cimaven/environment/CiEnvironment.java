package io.github.cimaven.environment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the CI environment says of the build. What the provider does not give is empty.
 *
 * @param provider the provider's id as in {@code github-actions}; {@code none} outside CI, {@code unknown} where something
 *     says that this is CI and nothing says which
 * @param event what started the build
 * @param branch the source branch; empty on a tag
 * @param targetBranch the branch that a pull request is to be merged into
 * @param defaultBranch the repository's default branch, where the provider tells it
 * @param tag the tag that is built
 * @param commit the commit that is checked out, as the provider says; for a pull request often a synthetic merge
 * @param headCommit the last commit of the pull request's own branch
 * @param mergeBase the commit that the pull request's changes are to be compared with; it need not be there locally, and
 *     of a range (Travis CI, Semaphore) it is the left side, which may be ahead of the true merge base
 * @param pullRequest the number on the pull request's page
 * @param repository the repository, as a path or URL without credentials
 * @param buildUrl where a person reads this build
 * @param actor whose rights the build has
 * @param triggeringActor who started it, when that is somebody else (a re-run)
 * @param warnings what the user should know
 * @param doubts what makes the facts doubtful: they then earn only the lane with the fewest rights
 */
public record CiEnvironment(
        String provider,
        Event event,
        Optional<String> branch,
        Optional<String> targetBranch,
        Optional<String> defaultBranch,
        Optional<String> tag,
        Optional<String> commit,
        Optional<String> headCommit,
        Optional<String> mergeBase,
        Optional<String> pullRequest,
        Optional<String> repository,
        Optional<String> buildUrl,
        Optional<String> actor,
        Optional<String> triggeringActor,
        List<String> warnings,
        List<String> doubts) {

    public static final String NO_PROVIDER = "none";

    public CiEnvironment {
        warnings = List.copyOf(warnings);
        doubts = List.copyOf(doubts);
    }

    public static CiEnvironment local() {
        return builder(NO_PROVIDER).build();
    }

    public static Builder builder(String provider) {
        return new Builder(provider);
    }

    /** A builder that starts from these facts. */
    public Builder toBuilder() {
        Builder copy = new Builder(provider)
                .event(event)
                .branch(branch)
                .targetBranch(targetBranch)
                .defaultBranch(defaultBranch)
                .tag(tag)
                .commit(commit)
                .headCommit(headCommit)
                .mergeBase(mergeBase)
                .pullRequest(pullRequest)
                .repository(repository)
                .buildUrl(buildUrl)
                .actor(actor)
                .triggeringActor(triggeringActor);
        warnings.forEach(copy::warning);
        doubts.forEach(copy::doubt);
        return copy;
    }

    public boolean isCi() {
        return !provider.equals(NO_PROVIDER);
    }

    public boolean isPullRequest() {
        return pullRequest.isPresent() || event == Event.PULL_REQUEST || event == Event.MERGE_QUEUE;
    }

    /** Everything but the provider may be left out. */
    public static final class Builder {
        private final String provider;
        private final List<String> warnings = new ArrayList<>();
        private final List<String> doubts = new ArrayList<>();
        private Event event = Event.OTHER;
        private Optional<String> branch = Optional.empty();
        private Optional<String> targetBranch = Optional.empty();
        private Optional<String> defaultBranch = Optional.empty();
        private Optional<String> tag = Optional.empty();
        private Optional<String> commit = Optional.empty();
        private Optional<String> headCommit = Optional.empty();
        private Optional<String> mergeBase = Optional.empty();
        private Optional<String> pullRequest = Optional.empty();
        private Optional<String> repository = Optional.empty();
        private Optional<String> buildUrl = Optional.empty();
        private Optional<String> actor = Optional.empty();
        private Optional<String> triggeringActor = Optional.empty();

        private Builder(String provider) {
            this.provider = provider;
        }

        /** A build of a tag, however it was started. */
        public Builder forTag(Optional<String> name) {
            return event(Event.TAG).tag(name);
        }

        public Builder forPullRequest(Optional<String> number, Optional<String> source, Optional<String> target) {
            return event(Event.PULL_REQUEST).pullRequest(number).branch(source).targetBranch(target);
        }

        /** @param startedBy {@link Event#PUSH} also where the provider does not say what started a build of a branch */
        public Builder forBranch(Event startedBy, Optional<String> name) {
            return event(startedBy).branch(name);
        }

        public Builder event(Event value) {
            event = value;
            return this;
        }

        public Builder branch(Optional<String> value) {
            branch = value;
            return this;
        }

        public Builder targetBranch(Optional<String> value) {
            targetBranch = value;
            return this;
        }

        public Builder defaultBranch(Optional<String> value) {
            defaultBranch = value;
            return this;
        }

        public Builder tag(Optional<String> value) {
            tag = value;
            return this;
        }

        public Builder commit(Optional<String> value) {
            commit = value;
            return this;
        }

        public Builder headCommit(Optional<String> value) {
            headCommit = value;
            return this;
        }

        public Builder mergeBase(Optional<String> value) {
            mergeBase = value;
            return this;
        }

        public Builder pullRequest(Optional<String> value) {
            pullRequest = value;
            return this;
        }

        public Builder repository(Optional<String> value) {
            repository = value.map(Redaction::withoutUserInfo);
            return this;
        }

        public Builder buildUrl(Optional<String> value) {
            buildUrl = value.map(Redaction::withoutUserInfo);
            return this;
        }

        public Builder actor(Optional<String> value) {
            actor = value;
            return this;
        }

        public Builder triggeringActor(Optional<String> value) {
            triggeringActor = value;
            return this;
        }

        public Builder warning(String sentence) {
            warnings.add(sentence);
            return this;
        }

        public Builder doubt(String sentence) {
            doubts.add(sentence);
            return this;
        }

        public CiEnvironment build() {
            return new CiEnvironment(
                    provider,
                    event,
                    branch,
                    targetBranch,
                    defaultBranch,
                    tag,
                    commit,
                    headCommit,
                    mergeBase,
                    pullRequest,
                    repository,
                    buildUrl,
                    actor,
                    triggeringActor,
                    warnings,
                    doubts);
        }
    }
}
