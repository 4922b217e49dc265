package io.github.cimaven.workflow;

import io.github.cimaven.config.InitKeys;
import io.github.cimaven.config.MatrixKeys;
import io.github.cimaven.lane.Lane;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the files of every CI service say, each in its own words.
 *
 * @param maven how Maven is called, with the arguments of every call
 * @param sideSkips arguments that leave nothing of the main lane but its tests
 * @param sparkSkips arguments that leave nothing of the main lane but the check against Spark
 * @param hasSpark whether versions of Spark are set, so that there is a job for them
 * @param oidc whether the release job may ask for an OpenID Connect token
 * @param codeScanning whether what lint and audit found is handed to the service
 * @param server the server of {@code settings.xml} whose user and password a release needs
 */
public record Pipeline(
        String maven,
        Branches branches,
        Jdks jdks,
        LaneJob pr,
        LaneJob main,
        LaneJob release,
        List<String> sideSkips,
        List<String> sparkSkips,
        boolean hasSpark,
        boolean codeScanning,
        Optional<Server> server,
        boolean oidc) {
    /** Maven's user and password, where a service writes them into {@code settings.xml}. */
    public static final String USER_VARIABLE = "MAVEN_USERNAME";

    public static final String PASSWORD_VARIABLE = InitKeys.PASSWORD_VARIABLE;
    /** What the channel {@code github} writes a release with. */
    public static final String TOKEN_VARIABLE = "GITHUB_TOKEN";
    /** The variable that names the JDK of a job of {@link Jdks#jobs()}. */
    public static final String JDK_VARIABLE = "CI_JDK";

    public Pipeline {
        sideSkips = List.copyOf(sideSkips);
        sparkSkips = List.copyOf(sparkSkips);
    }

    /** @param id in {@code settings.xml} */
    public record Server(String id) {}

    public String command(LaneJob job) {
        List<String> arguments = new ArrayList<>();
        if (job.lane() == Lane.MAIN) {
            jdks.ofMainJob().ifPresent(list -> arguments.add(jdkArgument(list)));
        }
        arguments.addAll(job.arguments());
        return line(job.phase(), arguments);
    }

    /** The same for a service whose jobs have one JDK. */
    public Pipeline withOneJdk() {
        return new Pipeline(
                maven,
                branches,
                jdks.alone(),
                pr,
                main,
                release,
                sideSkips,
                sparkSkips,
                hasSpark,
                codeScanning,
                server,
                oidc);
    }

    /** A release is built of what main was scanned for. */
    public boolean scans(LaneJob job) {
        return codeScanning && job.lane() != Lane.RELEASE;
    }

    public String cacheKey() {
        return maven + " ci:cache-key";
    }

    public String sparkCommand() {
        return line(main.phase(), sparkSkips);
    }

    public boolean hasJdkJobs() {
        return !jdks.jobs().isEmpty();
    }

    /** @param jdk the JDK, or the shell's words for it */
    public String jdkCommand(String jdk) {
        List<String> arguments = new ArrayList<>(sideSkips);
        arguments.add(0, jdkArgument(jdk));
        return line(main.phase(), arguments);
    }

    /** The same with another server that a release is published to. */
    public Pipeline withServer(Optional<Server> other) {
        return new Pipeline(
                maven, branches, jdks, pr, main, release, sideSkips, sparkSkips, hasSpark, codeScanning, other, oidc);
    }

    /** Maven alone, as in {@code ./mvnw}. */
    public String program() {
        return maven.replaceFirst(" -B.*", "");
    }

    /**
     * What callers of shared files hand to their main job, as Maven's arguments.
     *
     * @return empty when the main job is the lane as it is
     */
    public String mainArguments() {
        return command(main).substring(line(main.phase(), List.of()).length()).strip();
    }

    /**
     * The pipeline of shared files: with all jobs, and with words for what differs by repository.
     *
     * @param mavenWords for Maven, with the arguments of every call
     * @param argumentWords for {@link #mainArguments()}
     */
    public Pipeline shared(String mavenWords, String argumentWords) {
        return new Pipeline(
                mavenWords,
                branches,
                new Jdks(jdks.main(), List.of(), List.of(), false),
                pr,
                main.with(List.of(argumentWords)),
                release,
                sideSkips,
                sparkSkips,
                true,
                codeScanning,
                server,
                oidc);
    }

    private static String jdkArgument(String list) {
        return "-D" + MatrixKeys.JDKS + "=" + list;
    }

    private String line(String phase, List<String> arguments) {
        List<String> words = new ArrayList<>(List.of(maven, phase));
        words.addAll(arguments);
        return String.join(" ", words);
    }
}
