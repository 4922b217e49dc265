package io.github.cimaven.goal;

import io.github.cimaven.config.Keys;
import io.github.cimaven.config.SignKeys;
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
    void run() throws IOException {
        List<Explanation> answer = env == null ? List.of(here()) : recorded(root());
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
                .map(lane -> settings().flag(SignKeys.SIGN, true) ? lane : lane.withoutSigning())
                .flatMap(lane -> new LanePlan(lane, settings()).lines().stream())
                .forEach(getLog()::info);
    }

    private List<Explanation> recorded(Path folder) {
        Selection selection = ChosenLane.selection(session, settings());
        LaneChooser chooser = new LaneChooser(LanePolicy.of(settings()));
        List<Explanation> answer = new ArrayList<>();
        for (EnvironmentFile recorded : EnvironmentFile.readAll(folder, env)) {
            CiEnvironment environment =
                    Detector.detect(recorded.variables(), EventFiles.none()).environment();
            answer.add(Explanation.of(recorded.name(), environment, chooser.choose(environment, selection)));
        }
        return answer;
    }

    private Explanation here() {
        ChosenLane here = ChosenLane.of(session, settings(), root());
        return Explanation.of(Explanation.THIS_BUILD, here.environment(), here.choice());
    }
}
