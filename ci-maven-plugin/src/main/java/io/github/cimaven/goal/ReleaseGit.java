package io.github.cimaven.goal;

import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.git.GitException;
import io.github.cimaven.git.GitRepository;
import io.github.cimaven.git.GitState;
import io.github.cimaven.publish.Coordinates;
import io.github.cimaven.publish.spi.ReleaseId;
import io.github.cimaven.version.ReleaseTags;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import org.apache.maven.artifact.versioning.ComparableVersion;

/** Says which commit and tag a release is. The guard has checked both before. */
final class ReleaseGit {
    private ReleaseGit() {}

    /** The version of the last release that HEAD contains, in Maven's order. */
    static Optional<String> lastRelease(Path folder, ReleaseTags tags) {
        try (GitRepository repository = GitRepository.open(folder)) {
            return repository.tagsBeforeHead().stream()
                    .flatMap(name -> tags.version(name).stream())
                    .max(Comparator.comparing(ComparableVersion::new));
        } catch (GitException e) {
            return Optional.empty();
        }
    }

    /**
     * A work tree with changes is no commit: what is built of it is another release than what the commit gives.
     *
     * @param own a folder whose files do not count, because the build itself writes there
     */
    static ReleaseId id(Coordinates root, Path folder, Path own, ReleaseTags tags, CiEnvironment environment) {
        try (GitRepository repository = GitRepository.open(folder)) {
            GitState state = repository.state(own);
            boolean clean = state.changed().isEmpty() && state.untracked().isEmpty();
            Optional<String> atHead = repository.tagsAtHead().stream()
                    .filter(name ->
                            tags.version(name).filter(root.version()::equals).isPresent())
                    .findFirst();
            return id(
                    root,
                    environment.tag().or(() -> atHead),
                    clean ? Optional.of(repository.headCommit()) : Optional.empty());
        } catch (GitException e) {
            return id(root, environment.tag(), environment.commit());
        }
    }

    private static ReleaseId id(Coordinates root, Optional<String> tag, Optional<String> commit) {
        return new ReleaseId(root.groupId(), root.artifactId(), root.version(), tag, commit);
    }
}
