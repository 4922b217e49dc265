package io.github.cimaven.goal;

import io.github.cimaven.checkout.Git;
import io.github.cimaven.config.Handover;
import io.github.cimaven.config.Keys;
import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.environment.EnvironmentFile;
import io.github.cimaven.environment.EventFiles;
import io.github.cimaven.environment.detection.Detector;
import io.github.cimaven.explain.ExplanationTable;
import io.github.cimaven.explain.LanePlan;
import io.github.cimaven.json.Json;
import io.github.cimaven.lane.Explanation;
import io.github.cimaven.lane.Lane;
import io.github.cimaven.lane.LaneChoice;
import io.github.cimaven.lane.LaneChooser;
import io.github.cimaven.lane.LaneDefinition;
import io.github.cimaven.lane.LanePolicy;
import io.github.cimaven.lane.Selection;
import io.github.cimaven.lane.Trust;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Says which provider the CI environment is, which lane it would choose and why, and what that lane would do. Needs no
 * POM.
 */
@Mojo(name = "explain", requiresProject = false, aggregator = true, threadSafe = true)
public final class ExplainMojo extends CiMojo {
    /** Recorded environments instead of the real one: a file of {@code KEY=value} lines, or a folder of {@code *.env}. */
    @Parameter(property = Keys.ENV)
    private String env;

    /** Writes the answer as a JSON array, too. */
    @Parameter(property = Keys.OUTPUT)
    private File output;

    @Override
    boolean skipped() {
        return false;
    }

    @Override
    String skipKey() {
        return "";
    }

    @Override
    void run() throws IOException {
        Selection selection = Selection.of(
                settings(),
                session.getRequest().getActiveProfiles(),
                session.getRequest().getInactiveProfiles());
        List<Explanation> answer = env == null ? List.of(here(selection)) : recorded(root(), selection);
        if (output != null) {
            Json.write(output.toPath(), answer);
        }
        ExplanationTable.lines(answer).forEach(getLog()::info);
        getLog().info("Looked at in this order: " + LaneChoice.PRECEDENCE + ".");
        for (Explanation explanation : answer) {
            explanation.warnings().orElse(List.of()).forEach(getLog()::warn);
        }
        answer.stream()
                .flatMap(it -> Lane.ofProfile(it.lane()).stream())
                .distinct()
                .map(LaneDefinition::read)
                .flatMap(lane -> new LanePlan(lane, settings()).lines().stream())
                .forEach(getLog()::info);
    }

    private List<Explanation> recorded(Path folder, Selection selection) {
        List<Explanation> answer = new ArrayList<>();
        for (EnvironmentFile recorded : EnvironmentFile.readAll(folder, env)) {
            answer.add(explain(
                    recorded.name(),
                    Detector.detect(recorded.variables(), EventFiles.none()).environment(),
                    selection));
        }
        return answer;
    }

    private Explanation here(Selection selection) {
        CiEnvironment environment =
                Trust.check(Detector.detect(System.getenv(), EventFiles.real()).environment(), new Git(root()));
        String lane = session.getUserProperties().getProperty(Handover.LANE);
        if (lane == null) {
            return explain(Explanation.THIS_BUILD, environment, selection);
        }
        // The lane is at work, and -P names it by now whoever chose it.
        String reason = session.getUserProperties().getProperty(Handover.LANE_REASON);
        return Explanation.of(
                Explanation.THIS_BUILD,
                environment,
                new LaneChoice(Lane.ofProfile(lane), reason, environment.warnings()));
    }

    private Explanation explain(String name, CiEnvironment environment, Selection selection) {
        LaneChoice choice = new LaneChooser(LanePolicy.of(settings())).choose(environment, selection);
        return Explanation.of(name, environment, choice);
    }
}
