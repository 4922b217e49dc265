package io.github.cimaven.publish;

import io.github.cimaven.publish.directory.DirectoryChannels;
import io.github.cimaven.publish.http.HttpConnection;
import io.github.cimaven.publish.http.HttpSettings;
import io.github.cimaven.publish.http.LoginSource;
import io.github.cimaven.publish.http.apache.ApacheTransport;
import io.github.cimaven.publish.maven.MavenChannels;
import io.github.cimaven.publish.protocol.OpenChannel;
import io.github.cimaven.publish.protocol.Outcome;
import io.github.cimaven.publish.protocol.PendingException;
import io.github.cimaven.publish.spi.Channel;
import io.github.cimaven.publish.spi.PublishException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Publishes to a Maven repository by real HTTP, with the journal in a folder.
 *
 * @param timeout how long the repository may be silent
 */
record MavenPublication(Path folder, Duration timeout) {
    /** As of settings.xml; its value is a secret. */
    static final String HEADER = "Job-Token";

    Outcome publish(Map<String, String> values, Staged staged) throws IOException, PublishException, PendingException {
        Settings settings = new Settings(values, folder);
        DirectoryChannels journal =
                new DirectoryChannels(staged.staging().root(), folder.resolve("journal"), Clock.systemUTC());
        try (Channel channel = channels().open(settings)) {
            return staged.publish(
                    journal.store(settings, Staged.RELEASE),
                    Staged.RELEASE,
                    List.of(new OpenChannel("maven", channel)));
        }
    }

    MavenChannels channels() {
        return new MavenChannels(
                Optional.empty(),
                (target, login) -> connection(login, timeout, 2),
                NoTokens.INSTANCE,
                Clock.systemUTC());
    }

    /** One that loses no time before it tries again. */
    static HttpConnection connection(LoginSource login, Duration timeout, int retries) {
        return new ApacheTransport()
                .open(new HttpSettings(
                        login,
                        Optional.empty(),
                        Map.of(HEADER, "secret"),
                        timeout,
                        MavenChannels.PARALLEL,
                        retries,
                        Duration.ofMillis(10)));
    }
}
