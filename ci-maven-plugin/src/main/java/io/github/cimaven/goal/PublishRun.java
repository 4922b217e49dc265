package io.github.cimaven.goal;

import io.github.cimaven.config.Patterns;
import io.github.cimaven.config.PublishKeys;
import io.github.cimaven.environment.Redaction;
import io.github.cimaven.files.IoReason;
import io.github.cimaven.git.RemoteFiles;
import io.github.cimaven.json.Json;
import io.github.cimaven.publish.Channels;
import io.github.cimaven.publish.JournalPlace;
import io.github.cimaven.publish.Plan;
import io.github.cimaven.publish.PublicationReport;
import io.github.cimaven.publish.PublicationText;
import io.github.cimaven.publish.RunNames;
import io.github.cimaven.publish.SealedRelease;
import io.github.cimaven.publish.Staging;
import io.github.cimaven.publish.UnopenedChannel;
import io.github.cimaven.publish.directory.DirectoryChannels;
import io.github.cimaven.publish.git.GitStore;
import io.github.cimaven.publish.maven.MavenChannels;
import io.github.cimaven.publish.protocol.Candidate;
import io.github.cimaven.publish.protocol.Heartbeat;
import io.github.cimaven.publish.protocol.HeldElsewhereException;
import io.github.cimaven.publish.protocol.OpenChannel;
import io.github.cimaven.publish.protocol.Outcome;
import io.github.cimaven.publish.protocol.PendingException;
import io.github.cimaven.publish.protocol.Publisher;
import io.github.cimaven.publish.protocol.Run;
import io.github.cimaven.publish.protocol.Setup;
import io.github.cimaven.publish.s3.S3Channels;
import io.github.cimaven.publish.spi.Channel;
import io.github.cimaven.publish.spi.ChannelProvider;
import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.ReleaseId;
import io.github.cimaven.publish.spi.ReleaseStore;
import io.github.cimaven.version.ReleaseTags;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.UUID;

/** Publishes the staged release of the whole build by the protocol. */
final class PublishRun {
    /** How long a run may be silent; it renews its lease three times as often. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    /** For one command of git, which may push all bytes of a release. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final ChannelMojo mojo;
    private final Clock clock = Clock.systemUTC();
    private final DirectoryChannels directory;
    private final Channels channels;

    PublishRun(ChannelMojo mojo) {
        this.mojo = mojo;
        this.directory =
                new DirectoryChannels(mojo.folder().staging(), mojo.folder().published(), clock);
        PublishHttp http = new PublishHttp(mojo);
        PublishAws aws = new PublishAws(http);
        List<ChannelProvider> known = new ArrayList<>(List.of(
                directory,
                new MavenChannels(http.distribution(), http, aws, clock),
                new S3Channels(aws, clock),
                PublishGitHub.channels(mojo, http)));
        ServiceLoader.load(ChannelProvider.class, PublishRun.class.getClassLoader())
                .forEach(known::add);
        this.channels = new Channels(known);
    }

    void refuseUnknownChannels() {
        channels.named(mojo.channels);
    }

    void publish(Staging staging, Plan plan) throws IOException, PublishException, PendingException {
        List<OpenChannel> open = new ArrayList<>();
        try {
            open(open);
            publish(staging, plan, open);
        } finally {
            open.forEach(this::close);
        }
    }

    /** @param open takes each channel once it is open, so that the caller can close it */
    void open(List<OpenChannel> open) {
        for (ChannelProvider provider : channels.named(mojo.channels)) {
            open.add(new OpenChannel(provider.name(), channel(provider)));
        }
    }

    private Channel channel(ChannelProvider provider) {
        try {
            return provider.open(new PublishContext(mojo, provider.name()));
        } catch (PublishException e) {
            return new UnopenedChannel(provider.name(), e);
        }
    }

    private void publish(Staging staging, Plan plan, List<OpenChannel> open)
            throws IOException, PublishException, PendingException {
        ReleaseId id = ReleaseGit.id(
                PublishingModules.coordinates(RootModule.of(mojo.session)),
                mojo.root(),
                mojo.folder().path(),
                new ReleaseTags(Patterns.of(mojo.tags)),
                mojo.ciFacts().environment());
        Run run = RunNames.of(
                System.getenv(),
                mojo.ciFacts().environment().buildUrl(),
                UUID.randomUUID().toString(),
                Processes.current());
        Candidate built = SealedRelease.of(
                id, now(), run.owner(), staging, plan, mojo.folder().attachments());
        ReleaseStore store = store(open, id);
        Publisher publisher = new Publisher(new Setup(
                store,
                open,
                run,
                clock,
                LEASE,
                Heartbeat.thread(),
                Processes::isAlive,
                mojo.folder().journal().resolve("blobs"),
                mojo.getLog()::info));
        if (mojo.isDryRun()) {
            PublicationText.of(publisher.preview(built), open, store.place()).forEach(mojo.getLog()::info);
            return;
        }
        String result = "refused";
        Optional<String> message = Optional.empty();
        try {
            Outcome outcome = publisher.publish(built);
            result = outcome.already() ? "already" : "published";
            PublicationText.of(outcome, id).forEach(mojo.getLog()::info);
        } catch (HeldElsewhereException e) {
            result = "elsewhere";
            message = Optional.of(e.getMessage());
            throw e;
        } catch (PublishException e) {
            message = Optional.of(e.getMessage());
            throw e;
        } catch (PendingException e) {
            result = "pending";
            message = Optional.of(e.getMessage());
            throw e;
        } finally {
            Json.write(
                    mojo.folder().publication(),
                    PublicationReport.of(result, id, store.place(), publisher.journal(), message));
        }
    }

    ReleaseStore store(List<OpenChannel> open, ReleaseId id) throws PublishException {
        PublishContext context = new PublishContext(mojo, DirectoryChannels.NAME);
        String remote = context.property(PublishKeys.GIT_REMOTE).orElse(PublishKeys.GIT_REMOTE_DEFAULT);
        JournalPlace place = JournalPlace.of(
                mojo.journal,
                open.stream()
                        .filter(it -> it.channel().store(id).isPresent())
                        .map(OpenChannel::name)
                        .toList(),
                open.stream().map(OpenChannel::name).toList(),
                context.property(PublishKeys.DIRECTORY).isPresent(),
                RemoteFiles.exists(mojo.root(), remote));
        return switch (place.kind()) {
            case DIRECTORY -> directory.store(context, id);
            case CHANNEL ->
                open.stream()
                        .filter(it -> it.name().equals(place.channel().orElseThrow()))
                        .flatMap(it -> it.channel().store(id).stream())
                        .findFirst()
                        .orElseThrow();
            case GIT ->
                GitStore.of(
                        new RemoteFiles(mojo.root(), remote, PATIENCE),
                        "git remote " + Redaction.withoutUserInfo(remote),
                        id,
                        mojo.folder().journal().resolve("git"));
        };
    }

    void close(OpenChannel channel) {
        try {
            channel.channel().close();
        } catch (IOException e) {
            mojo.getLog().debug(channel.name() + " could not be closed: " + IoReason.of(e));
        }
    }

    private Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.SECONDS);
    }
}
