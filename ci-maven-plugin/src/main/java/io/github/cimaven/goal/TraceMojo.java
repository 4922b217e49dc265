package io.github.cimaven.goal;

import io.github.cimaven.config.Keys;
import io.github.cimaven.config.TraceKeys;
import io.github.cimaven.json.Json;
import io.github.cimaven.record.TraceFacts;
import io.github.cimaven.trace.Collector;
import io.github.cimaven.trace.Trace;
import java.io.IOException;
import java.util.Optional;
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
    RepositorySystem repositorySystem;

    /** Prints the spans, and sends nothing. */
    @Parameter(property = Keys.DRY_RUN, defaultValue = "false")
    private String dryRun;

    @Override
    void run() throws IOException, MojoFailureException {
        TraceStep step = new TraceStep(this);
        Trace trace = step.lastRun();
        if (flag(Keys.DRY_RUN, dryRun)) {
            trace.spans().forEach(span -> getLog().info(span.line()));
            return;
        }
        if (Collector.endpoint(System.getenv()).isEmpty()) {
            getLog().info("No spans are sent: neither %s nor %s is set."
                    .formatted(TraceKeys.ENDPOINT_VARIABLE, TraceKeys.TRACES_ENDPOINT_VARIABLE));
            return;
        }
        TraceFacts facts = step.send(trace, System.getenv());
        Optional<String> reason = facts.reason();
        if (reason.isPresent()) {
            getLog().warn(reason.get());
        } else {
            getLog().info("Trace %s (%s): %d spans to %s."
                    .formatted(facts.traceId().orElse(""), facts.state(), facts.spans(), facts.endpoint()));
        }
        Json.write(folder().trace(), facts);
    }
}
