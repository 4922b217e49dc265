package io.github.cimaven.workflow.provider;

import io.github.cimaven.lane.Lane;
import io.github.cimaven.workflow.Globs;
import io.github.cimaven.workflow.LaneJob;
import io.github.cimaven.workflow.OwnParts;
import io.github.cimaven.workflow.Pipeline;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The stages of a Jenkinsfile. */
record JenkinsStages(Pipeline pipeline) {

    String all() {
        LaneJob main = pipeline.main();
        int jdk = pipeline.jdks().main();
        List<String> parallel = new ArrayList<>();
        parallel.add(stage(main, main.name(), jdk, pipeline.command(main)));
        for (int other : pipeline.jdks().jobs()) {
            parallel.add(stage(main, main.name() + "-jdk" + other, other, pipeline.jdkCommand(String.valueOf(other))));
        }
        if (pipeline.hasSpark()) {
            parallel.add(stage(main, main.name() + "-spark", jdk, pipeline.sparkCommand()));
        }
        String mainStages = parallel.size() == 1
                ? parallel.get(0)
                : "stage('main') {\n"
                        + indent(when(Lane.MAIN) + "parallel {\n" + indent(String.join("", parallel)) + "}\n") + "}\n";
        String text = stage(pipeline.pr(), pipeline.pr().name(), jdk, pipeline.command(pipeline.pr()))
                + mainStages
                + stage(pipeline.release(), pipeline.release().name(), jdk, pipeline.command(pipeline.release()));
        return indent(indent(text));
    }

    private String stage(LaneJob job, String name, int jdk, String command) {
        String limit = job.minutes()
                .map(minutes -> "options {\n    timeout(time: %d, unit: 'MINUTES')\n}\n".formatted(minutes))
                .orElse("");
        String steps = checkout(job)
                + "// %s\n// %s\n".formatted(OwnParts.begin(name + ", before Maven"), OwnParts.end())
                + "sh %s\n".formatted(quoted(command));
        boolean isLane = job.isNamed(name);
        String after = (pipeline.scans(job) && isLane ? scanned() : "") + kept(job, name);
        String body = when(job.lane())
                + "agent any\n"
                + "tools {\n    jdk 'jdk-%d'\n}\n".formatted(jdk)
                + limit
                + secrets(isLane ? job.requiredSecrets() : List.of())
                + "steps {\n" + indent(steps) + "}\n"
                + "post {\n    always {\n" + indent(indent(after)) + "    }\n}\n";
        return "stage(%s) {\n".formatted(quoted(name)) + indent(body) + "}\n";
    }

    private String when(Lane lane) {
        String condition = switch (lane) {
            case PR ->
                "anyOf {\n    changeRequest()\n    %s\n}\n"
                        .formatted(branch(pipeline.branches().features().globs()));
            case MAIN -> branch(pipeline.branches().main()) + "\n";
            case RELEASE ->
                "tag pattern: %s, comparator: 'REGEXP'\n"
                        .formatted(quoted(Globs.regex(pipeline.branches().tags().globs())));
        };
        return "when {\n    beforeAgent true\n" + indent(condition) + "}\n";
    }

    private static String branch(List<String> globs) {
        return "branch pattern: %s, comparator: 'REGEXP'".formatted(quoted(Globs.regex(globs)));
    }

    /**
     * The whole history where the lane counts commits and tags, else what the project says. An agent keeps its workspace:
     * reports of the build before are not this one's.
     */
    private static String checkout(LaneJob job) {
        String history = job.wholeHistory() ? ", cloneOption(noTags: false, shallow: false)" : "";
        return lines(
                "checkout scmGit(branches: scm.branches, userRemoteConfigs: scm.userRemoteConfigs,",
                "    extensions: scm.extensions + [cleanBeforeCheckout()" + history + "])");
    }

    private static String secrets(List<String> names) {
        return names.isEmpty()
                ? ""
                : names.stream()
                        .map(name -> "    %s = credentials(%s)\n".formatted(name, quoted(name)))
                        .collect(Collectors.joining("", "environment {\n", "}\n"));
    }

    private static String scanned() {
        return lines("recordIssues tools: [sarif(pattern: '" + LaneJob.SARIF + "')], enabledForFailure: true");
    }

    /** All stages of a build archive into one place, where target/ci is that of the lane. */
    private static String kept(LaneJob job, String name) {
        boolean isLane = job.isNamed(name);
        String folder = isLane ? LaneJob.OUTPUT : "target/" + name;
        // A pull request with failing tests is told of them, and may pass: an unstable build would be a red one.
        String verdict = job.lane() == Lane.PR ? ", skipMarkingBuildUnstable: true" : "";
        return (isLane ? "" : moved(folder))
                + lines(
                        "junit testResults: '" + LaneJob.TEST_REPORTS
                                + "', allowEmptyResults: true, skipOldReports: true" + verdict,
                        "archiveArtifacts artifacts: '" + folder + "/**', allowEmptyArchive: true");
    }

    private static String moved(String folder) {
        return lines("sh 'rm -rf %2$s; if [ -d %1$s ]; then mv %1$s %2$s; fi'".formatted(LaneJob.OUTPUT, folder));
    }

    private static String lines(String... lines) {
        return String.join("\n", lines) + "\n";
    }

    /** A Groovy text in which nothing is evaluated. */
    static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    private static String indent(String text) {
        return text.lines().map(line -> "    " + line + "\n").collect(Collectors.joining());
    }
}
