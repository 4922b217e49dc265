package io.github.cimaven.goal;

import io.github.cimaven.engine.EngineDefinition;
import io.github.cimaven.engine.EngineJars;
import io.github.cimaven.engine.EngineUnavailableException;
import io.github.cimaven.engine.Engines;
import io.github.cimaven.files.IoReason;
import io.github.cimaven.notice.Destination;
import io.github.cimaven.notice.Messenger;
import io.github.cimaven.notice.Notice;
import io.github.cimaven.notice.Sent;
import io.github.cimaven.notice.SlackEngine;
import io.github.cimaven.record.NoticeFacts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;

/** Hands a notice to Slack's client, and says what became of it. */
record NoticeStep(NotifyMojo mojo) {

    NoticeFacts send(Notice notice, Destination destination, List<Path> files) {
        try {
            Sent sent = messenger().send(notice, destination, files);
            return new NoticeFacts(
                    destination.toString(),
                    notice.headline(),
                    sent.updated() ? NoticeFacts.UPDATED : NoticeFacts.SENT,
                    sent.note());
        } catch (EngineUnavailableException e) {
            return failed(notice, destination, e.getMessage());
        } catch (IOException e) {
            return failed(notice, destination, "%s.".formatted(destination.withoutSecrets(IoReason.of(e))));
        }
    }

    private static NoticeFacts failed(Notice notice, Destination destination, String reason) {
        return new NoticeFacts(
                destination.toString(),
                notice.headline(),
                NoticeFacts.FAILED,
                Optional.of("Nobody was told '%s' in %s: %s Type mvn ci:notify to tell it again."
                        .formatted(notice.headline(), destination, reason)));
    }

    String preview(Notice notice, Destination destination) throws MojoFailureException {
        try {
            return messenger().preview(notice, destination);
        } catch (EngineUnavailableException e) {
            throw new MojoFailureException(e.getMessage());
        }
    }

    private Messenger messenger() throws EngineUnavailableException {
        EngineDefinition engine = SlackEngine.definition();
        EngineJars jars = mojo.engineJars(mojo.repositorySystem);
        return Engines.load(engine, jars.of(engine), Messenger.class, SlackEngine.MESSENGER);
    }
}
