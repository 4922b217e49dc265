package io.github.cimaven.goal;

import io.github.cimaven.checkout.Git;
import io.github.cimaven.git.GitException;
import io.github.cimaven.git.GitRepository;
import io.github.cimaven.version.Description;
import io.github.cimaven.version.GitVersion;
import io.github.cimaven.version.ReleaseTags;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.logging.Log;

/** What git says for the names of files, asked once in a build. */
record StageGit(Optional<String> commit, Optional<String> version) {
    private static final String COMMIT = "commit";
    private static final String VERSION = "version";

    /**
     * @param shared what the modules of the build share; the caller holds its monitor
     * @param withVersion whether the git version is needed, which costs a look at every file
     */
    static StageGit of(
            Map<String, String> shared, Path root, ReleaseTags tags, boolean withVersion, LocalDate today, Log log) {
        if (!shared.containsKey(COMMIT)) {
            StageGit read = read(root, tags, withVersion, today, log);
            shared.put(COMMIT, read.commit().orElse(""));
            shared.put(VERSION, read.version().orElse(""));
        }
        return new StageGit(known(shared, COMMIT), known(shared, VERSION));
    }

    private static StageGit read(Path root, ReleaseTags tags, boolean withVersion, LocalDate today, Log log) {
        // A process costs less than loading JGit, which measures the file system on a fresh home directory.
        return withVersion
                ? described(root, tags, today, log)
                : new StageGit(new Git(root).commit("HEAD"), Optional.empty());
    }

    private static StageGit described(Path root, ReleaseTags tags, LocalDate today, Log log) {
        try (GitRepository repository = GitRepository.open(root)) {
            Optional<String> commit = Optional.of(repository.headCommit());
            if (repository.isShallow()) {
                log.warn(
                        "The clone is shallow: the git version counts only the commits that are here. For the true one:"
                                + " git fetch --unshallow --tags; in CI, check out with full depth (fetch-depth: 0).");
            }
            Description description = repository.describe(tags);
            String tagged = description.tag().flatMap(tags::version).orElse("");
            return new StageGit(commit, Optional.of(GitVersion.of(description, tagged, today)));
        } catch (GitException e) {
            log.warn("Artifacts keep Maven's version, because there is no git version. " + e.getMessage() + " "
                    + e.fix());
            return new StageGit(Optional.empty(), Optional.empty());
        }
    }

    private static Optional<String> known(Map<String, String> shared, String key) {
        return Optional.of(shared.get(key)).filter(text -> !text.isEmpty());
    }
}
