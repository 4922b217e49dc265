package io.github.cimaven.publish;

import io.github.cimaven.git.RemoteFiles;
import io.github.cimaven.publish.directory.DirectoryChannels;
import io.github.cimaven.publish.git.GitStore;
import io.github.cimaven.publish.http.HttpConnection;
import io.github.cimaven.publish.http.HttpSettings;
import io.github.cimaven.publish.http.LoginSource;
import io.github.cimaven.publish.http.apache.ApacheTransport;
import io.github.cimaven.publish.maven.MavenChannels;
import io.github.cimaven.publish.maven.MavenTarget;
import io.github.cimaven.publish.protocol.Heartbeat;
import io.github.cimaven.publish.protocol.OpenChannel;
import io.github.cimaven.publish.protocol.PendingException;
import io.github.cimaven.publish.protocol.Publisher;
import io.github.cimaven.publish.protocol.Run;
import io.github.cimaven.publish.protocol.Setup;
import io.github.cimaven.publish.spi.Channel;
import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.ReleaseStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A run in a process of its own: publishes one release to a repository and a directory, with everything real, from a fresh
 * folder and with a signature that no other run has.
 */
final class KillableRun {
    static final int REFUSED = 3;
    static final int PENDING = 4;
    static final String SIGNATURE = "org/x/lib/1.2.3/lib-1.2.3.jar.asc";

    private KillableRun() {}

    /**
     * @param arguments the folder of the release, the URL of the repository, where the journal is ({@code directory} or
     *     {@code git}), a name and an attempt of the run, and the point at which it is killed
     */
    public static void main(String[] arguments) throws IOException, PublishException {
        Path release = Path.of(arguments[0]);
        Path own = release.resolve("runner-" + arguments[3] + "-" + arguments[4]);
        KillPoints points = new KillPoints(Integer.parseInt(arguments[5]));
        Staged staged = new Staged(own.resolve("staging"))
                .file(SIGNATURE, UUID.randomUUID().toString());
        Settings settings =
                new Settings(Map.of("ci.publish.maven.url", arguments[1], "login.ci-publish", "secret"), own);
        DirectoryChannels directories =
                new DirectoryChannels(staged.staging().root(), release.resolve("published"), Clock.systemUTC());
        ReleaseStore store = arguments[2].equals("git")
                ? GitStore.of(
                        new RemoteFiles(release, release.resolve("remote.git").toString(), Duration.ofSeconds(30)),
                        "git",
                        Staged.RELEASE,
                        own.resolve("git"))
                : directories.store(settings, Staged.RELEASE);
        MavenChannels repositories =
                new MavenChannels(Optional.empty(), connections(points), NoTokens.INSTANCE, Clock.systemUTC());
        try (Channel repository = repositories.open(settings);
                Channel directory = directories.open(settings)) {
            new Publisher(new Setup(
                            KillableStore.of(store, points),
                            List.of(
                                    new OpenChannel("maven", repository),
                                    new OpenChannel("directory", new KillableChannel(directory, points))),
                            List.of(),
                            new Run(
                                    arguments[3],
                                    Integer.parseInt(arguments[4]),
                                    UUID.randomUUID().toString(),
                                    Optional.empty()),
                            Clock.systemUTC(),
                            Duration.ofMinutes(5),
                            Heartbeat.none(),
                            process -> true,
                            own.resolve("cache"),
                            System.err::println))
                    .publish(SealedRelease.of(
                            Staged.RELEASE,
                            Clock.systemUTC().instant(),
                            arguments[3],
                            staged.staging(),
                            staged.plan(),
                            own.resolve("attached")));
            System.out.println(points.passed());
        } catch (PublishException e) {
            System.err.println(e.getMessage());
            System.exit(REFUSED);
        } catch (PendingException e) {
            System.err.println(e.getMessage());
            System.exit(PENDING);
        }
    }

    private static MavenChannels.Connections connections(KillPoints points) {
        return (MavenTarget target, LoginSource login) -> {
            HttpConnection connection = new ApacheTransport()
                    .open(new HttpSettings(
                            login,
                            Optional.empty(),
                            Map.of(),
                            Duration.ofSeconds(5),
                            MavenChannels.PARALLEL,
                            2,
                            Duration.ofMillis(10)));
            return new KillableConnection(connection, points);
        };
    }
}
