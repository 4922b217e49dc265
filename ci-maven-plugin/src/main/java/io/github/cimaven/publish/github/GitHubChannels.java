package io.github.cimaven.publish.github;

import io.github.cimaven.config.GitHubKeys;
import io.github.cimaven.publish.github.notes.NoteFacts;
import io.github.cimaven.publish.github.notes.NotesMode;
import io.github.cimaven.publish.github.notes.ReleaseNotes;
import io.github.cimaven.publish.http.HttpConnection;
import io.github.cimaven.publish.spi.Channel;
import io.github.cimaven.publish.spi.ChannelContext;
import io.github.cimaven.publish.spi.ChannelProvider;
import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.ReleaseId;
import io.github.cimaven.version.ReleaseTags;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Makes the channel {@code github}.
 *
 * @param remote the URL of the git remote
 */
public record GitHubChannels(
        Supplier<Optional<String>> remote, ReleaseTags tags, NoteSource notes, Connections connections)
        implements ChannelProvider {
    private static final String NAME = "github";
    private static final String STANDARD_SERVER = "github";

    /** Makes a connection with the proxy that Maven has for a server. */
    public interface Connections {
        HttpConnection open(String serverId, String url) throws PublishException;
    }

    /** What the checkout knows of a release. */
    public interface NoteSource {
        NoteFacts facts(ReleaseId release) throws IOException;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Channel open(ChannelContext context) throws PublishException {
        GitHubTarget target = GitHubTarget.of(context, remote.get());
        NotesMode mode = NotesMode.of(context.property(GitHubKeys.NOTES).orElse(GitHubKeys.NOTES_DEFAULT));
        AssetPatterns patterns =
                AssetPatterns.of(context.property(GitHubKeys.ASSETS).orElse(GitHubKeys.ASSETS_DEFAULT));
        String server = context.property(GitHubKeys.SERVER).orElse(STANDARD_SERVER);
        GitHubReleases github = new GitHubReleases(
                target, new GitHubApi(connections.open(server, target.api()), GitHubToken.of(context)));
        Drafts drafts = new Drafts(
                github,
                tags,
                (release, page) -> mode == NotesMode.NONE
                        ? ""
                        : new ReleaseNotes(
                                        mode,
                                        page,
                                        Drafts.MOST_TEXT
                                                - Marker.of(release.planDigest())
                                                        .length())
                                .of(notes.facts(release.id()), release.id()));
        return new GitHubChannel(github, patterns, drafts, context.scratch());
    }
}
