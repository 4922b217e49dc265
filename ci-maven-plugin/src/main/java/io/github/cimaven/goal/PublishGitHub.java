package io.github.cimaven.goal;

import io.github.cimaven.checkout.Git;
import io.github.cimaven.config.Patterns;
import io.github.cimaven.git.GitCommit;
import io.github.cimaven.git.GitException;
import io.github.cimaven.git.GitRepository;
import io.github.cimaven.guard.ChangelogText;
import io.github.cimaven.publish.github.GitHubChannels;
import io.github.cimaven.publish.github.notes.NoteCommit;
import io.github.cimaven.publish.github.notes.NoteFacts;
import io.github.cimaven.publish.github.notes.PreviousTag;
import io.github.cimaven.publish.spi.ReleaseId;
import io.github.cimaven.version.ReleaseTags;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the channel {@code github} asks the checkout. */
final class PublishGitHub {
    /** More would not fit into the text of a release. */
    private static final int MOST_COMMITS = 2_000;

    private PublishGitHub() {}

    static GitHubChannels channels(ChannelMojo mojo, PublishHttp http) {
        return new GitHubChannels(
                () -> new Git(mojo.root()).originUrl(), tags(mojo), release -> facts(mojo, release), http);
    }

    private static ReleaseTags tags(ChannelMojo mojo) {
        return new ReleaseTags(Patterns.of(mojo.tags));
    }

    private static NoteFacts facts(ChannelMojo mojo, ReleaseId release) throws IOException {
        Optional<String> changelog = changelog(mojo.root(), release.version());
        try (GitRepository repository = GitRepository.open(mojo.root())) {
            Optional<String> previous = PreviousTag.of(repository.tagsBeforeHead(), tags(mojo), release.version());
            List<GitCommit> commits = repository.commitsSince(previous, MOST_COMMITS);
            return new NoteFacts(
                    previous,
                    commits.stream()
                            .map(it -> new NoteCommit(it.id(), it.message(), it.author(), it.email(), it.parents()))
                            .toList(),
                    commits.size() < MOST_COMMITS,
                    changelog);
        } catch (GitException e) {
            mojo.getLog().warn("The notes of the release tell no commits. " + e.getMessage());
            return new NoteFacts(Optional.empty(), List.of(), true, changelog);
        }
    }

    /** Of the first changelog in Markdown that has an entry. */
    private static Optional<String> changelog(Path root, String version) throws IOException {
        for (String name : ChangelogText.FILES) {
            Path file = root.resolve(name);
            if (name.endsWith(".md") && Files.isRegularFile(file)) {
                Optional<String> section =
                        ChangelogText.section(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), version);
                if (section.isPresent()) {
                    return section;
                }
            }
        }
        return Optional.empty();
    }
}
