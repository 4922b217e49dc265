package io.github.cimaven.workflow;

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
 * @param sparkSkips arguments that leave nothing of the main lane but the check against Spark; empty when no versions of
 *     Spark are set, and there is no job for them
 * @param oidc whether the release job may ask for an OpenID Connect token
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
        Optional<Server> server,
        boolean oidc) {
    /** Maven's user and password, where a service writes them into {@code settings.xml}. */
    public static final String USER_VARIABLE = "MAVEN_USERNAME";

    public static final String PASSWORD_VARIABLE = "MAVEN_PASSWORD";
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
        return new Pipeline(maven, branches, jdks.alone(), pr, main, release, sideSkips, sparkSkips, server, oidc);
    }

    public String cacheKey() {
        return maven + " ci:cache-key";
    }

    public boolean hasSpark() {
        return !sparkSkips.isEmpty();
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

    private static String jdkArgument(String list) {
        return "-D" + MatrixKeys.JDKS + "=" + list;
    }

    private String line(String phase, List<String> arguments) {
        List<String> words = new ArrayList<>(List.of(maven, phase));
        words.addAll(arguments);
        return String.join(" ", words);
    }
}
