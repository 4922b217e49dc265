package io.github.cimaven.goal;

import io.github.cimaven.config.Keys;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.config.TraceKeys;
import io.github.cimaven.engine.EngineDefinition;
import io.github.cimaven.engine.EngineJars;
import io.github.cimaven.engine.EngineUnavailableException;
import io.github.cimaven.engine.Engines;
import io.github.cimaven.files.Digests;
import io.github.cimaven.files.IoReason;
import io.github.cimaven.json.Json;
import io.github.cimaven.record.RecordFile;
import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.TraceFacts;
import io.github.cimaven.trace.Collector;
import io.github.cimaven.trace.Delivery;
import io.github.cimaven.trace.RunResource;
import io.github.cimaven.trace.RunSpans;
import io.github.cimaven.trace.SpanSender;
import io.github.cimaven.trace.Trace;
import io.github.cimaven.trace.TraceEngine;
import io.github.cimaven.trace.TraceSpan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;

/**
 * Sends the timeline of the last run to a collector of OpenTelemetry, as the spans of one trace. A lane runs it at its end,
 * also when it failed, where <code>OTEL_EXPORTER_OTLP_ENDPOINT</code> or <code>OTEL_EXPORTER_OTLP_TRACES_ENDPOINT</code> is
 * set. The other standard variables of OpenTelemetry hold as well.
 *
 * <p>That the collector is down never fails a build; it is recorded.
 */
@Mojo(name = "trace", requiresProject = false, aggregator = true, threadSafe = true)
public final class TraceMojo extends CiMojo {
    @Inject
    private RepositorySystem repositorySystem;

    /** Prints the spans, and sends nothing. */
    @Parameter(property = Keys.DRY_RUN, defaultValue = "false")
    private String dryRun;

    @Override
    void run() throws IOException, MojoFailureException {
        Trace trace = lastRun();
        if (flag(Keys.DRY_RUN, dryRun)) {
            trace.spans().forEach(span -> getLog().info(line(span)));
            return;
        }
        Optional<Collector> collector = Collector.of(System.getenv());
        if (collector.isEmpty()) {
            getLog().info("No spans are sent: neither %s nor %s is set."
                    .formatted(TraceKeys.ENDPOINT_VARIABLE, TraceKeys.TRACES_ENDPOINT_VARIABLE));
            return;
        }
        TraceFacts facts = send(trace, collector.get());
        facts.reason().ifPresent(getLog()::warn);
        if (facts.reason().isEmpty()) {
            getLog().info("Trace %s (%s): %d spans to %s."
                    .formatted(facts.traceId().orElse(""), facts.state(), facts.spans(), facts.endpoint()));
        }
        Json.write(folder().trace(), facts);
    }

    private TraceFacts send(Trace trace, Collector collector) {
        try {
            Delivery delivery = sender().send(trace, collector);
            String state = delivery.failure().isPresent()
                    ? TraceFacts.FAILED
                    : delivery.sampled() ? TraceFacts.SENT : TraceFacts.NOT_SAMPLED;
            return new TraceFacts(
                    Optional.of(delivery.traceId()),
                    delivery.sent(),
                    collector.endpoint(),
                    state,
                    delivery.failure()
                            .map(reason ->
                                    "%d of %d spans of this run were not sent to %s: %s. Type mvn ci:trace to send them again."
                                            .formatted(
                                                    trace.spans().size() - delivery.sent(),
                                                    trace.spans().size(),
                                                    collector.endpoint(),
                                                    reason)));
        } catch (EngineUnavailableException | SettingException e) {
            return new TraceFacts(
                    Optional.empty(),
                    0,
                    collector.endpoint(),
                    TraceFacts.FAILED,
                    Optional.of("No spans of this run were sent: " + e.getMessage()));
        }
    }

    private SpanSender sender() throws EngineUnavailableException {
        EngineJars resolver = engineJars(repositorySystem);
        List<EngineDefinition> engines = TraceEngine.definitions();
        Set<Path> jars = new LinkedHashSet<>();
        for (EngineDefinition engine : engines) {
            jars.addAll(resolver.of(engine));
        }
        return Engines.load(engines.get(0), List.copyOf(jars), SpanSender.class, TraceEngine.SENDER);
    }

    private Trace lastRun() throws MojoFailureException {
        Path record = folder().record();
        if (!Files.isRegularFile(record)) {
            throw new MojoFailureException(
                    "There is no run to tell of: %s is missing. Type mvn -Pci-pr verify first.".formatted(record));
        }
        try {
            RunRecord run = RecordFile.read(record);
            String timeline = Json.contents(folder().timeline());
            return new Trace(
                    Digests.sha256(timeline.getBytes(StandardCharsets.UTF_8)),
                    RunResource.of(run),
                    RunSpans.of(run, timeline));
        } catch (IOException e) {
            throw new MojoFailureException("The record and the timeline in %s cannot be read: %s. Run the build again."
                    .formatted(folder().path(), IoReason.of(e)));
        }
    }

    private static String line(TraceSpan span) {
        return "%s, %d ms%s %s"
                .formatted(
                        span.name(),
                        Duration.between(span.start(), span.end()).toMillis(),
                        span.error().map(error -> ", " + error).orElse(""),
                        span.attributes());
    }
}
