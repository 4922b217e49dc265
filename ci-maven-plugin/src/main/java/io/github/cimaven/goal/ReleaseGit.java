package io.github.cimaven.goal;

import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.git.GitException;
import io.github.cimaven.git.GitRepository;
import io.github.cimaven.publish.Coordinates;
import io.github.cimaven.publish.ReleaseFacts;
import io.github.cimaven.version.ReleaseTags;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.apache.maven.artifact.versioning.ComparableVersion;

/** Says which commit and tag a release is, for its receipt. The guard has checked both before. */
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

    static ReleaseFacts facts(Coordinates root, Path folder, ReleaseTags tags, CiEnvironment environment, Instant now) {
        try (GitRepository repository = GitRepository.open(folder)) {
            Optional<String> atHead = repository.tagsAtHead().stream()
                    .filter(name ->
                            tags.version(name).filter(root.version()::equals).isPresent())
                    .findFirst();
            return new ReleaseFacts(
                    root, environment.tag().or(() -> atHead), Optional.of(repository.headCommit()), now);
        } catch (GitException e) {
            return new ReleaseFacts(root, environment.tag(), environment.commit(), now);
        }
    }
}
