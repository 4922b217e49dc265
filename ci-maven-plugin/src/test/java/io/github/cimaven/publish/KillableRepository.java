package io.github.cimaven.publish;

import io.github.cimaven.git.RemoteFiles;
import io.github.cimaven.publish.directory.DirectoryChannels;
import io.github.cimaven.publish.git.GitStore;
import io.github.cimaven.publish.http.LoginSource;
import io.github.cimaven.publish.maven.MavenChannels;
import io.github.cimaven.publish.maven.MavenTarget;
import io.github.cimaven.publish.protocol.OpenChannel;
import io.github.cimaven.publish.spi.Channel;
import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.ReleaseId;
import io.github.cimaven.publish.spi.ReleaseStore;
import io.github.cimaven.record.Occasion;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A Maven repository and a directory, with the journal in the directory or in git. Nobody is told. */
record KillableRepository(Path folder, KillPoints points, ReleaseStore store, Channel repository, Channel directory)
        implements KillableWorld {

    static KillableRepository open(
            Path folder, Path runner, Staged staged, Map<String, String> services, KillPoints points)
            throws PublishException {
        Settings settings = new Settings(
                Map.of("ci.publish.maven.url", services.get("maven"), "login.ci-publish", "secret"), runner);
        DirectoryChannels directories =
                new DirectoryChannels(staged.staging().root(), folder.resolve("published"), Clock.systemUTC());
        ReleaseStore store = services.get("journal").equals("git")
                ? GitStore.of(
                        new RemoteFiles(folder, folder.resolve("remote.git").toString(), Duration.ofSeconds(30)),
                        "git",
                        Staged.RELEASE,
                        runner.resolve("git"))
                : directories.store(settings, Staged.RELEASE);
        MavenChannels repositories =
                new MavenChannels(Optional.empty(), connections(points), NoTokens.INSTANCE, Clock.systemUTC());
        return new KillableRepository(
                folder,
                points,
                KillableStore.of(store, points),
                repositories.open(settings),
                new KillableChannel(directories.open(settings), points));
    }

    @Override
    public ReleaseId release() {
        return Staged.RELEASE;
    }

    @Override
    public List<OpenChannel> channels() {
        return List.of(new OpenChannel("maven", repository), new OpenChannel("directory", directory));
    }

    @Override
    public void tell(Occasion occasion) {}

    @Override
    public void close() throws IOException {
        repository.close();
        directory.close();
    }

    private static MavenChannels.Connections connections(KillPoints points) {
        return (MavenTarget target, LoginSource login) ->
                new KillableConnection(MavenPublication.connection(login, Duration.ofSeconds(20), 2), points);
    }
}
