package io.github.cimaven.workflow;

import io.github.cimaven.config.InitKeys;
import io.github.cimaven.config.Keys;
import io.github.cimaven.config.NoticeKeys;
import io.github.cimaven.config.Patterns;
import io.github.cimaven.config.PublishKeys;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.config.Settings;
import io.github.cimaven.config.SignKeys;
import io.github.cimaven.config.SparkKeys;
import io.github.cimaven.jdk.JdkList;
import io.github.cimaven.lane.Lane;
import io.github.cimaven.lane.LaneDefinition;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Draws up what the files say, from the lane definitions and the settings that the lanes themselves obey.
 *
 * @param settings the user's
 * @param place what the repository says
 */
public record PipelineMaker(Settings settings, ProjectFacts place) {
    /** For what a job does beside Maven: checkout, JDK, cache, upload. */
    public static final Duration MARGIN = Duration.ofMinutes(10);

    private static final String DEPLOY = "deploy";
    private static final String SPARK = "spark";
    private static final List<String> SIGNING = List.of("MAVEN_GPG_KEY", "MAVEN_GPG_PASSPHRASE");
    private static final List<String> NOTICE = List.of(NoticeKeys.TOKEN_VARIABLE, NoticeKeys.WEBHOOK_VARIABLE);
    /** What a job that only tests has no use for. */
    private static final List<String> NO_PACKAGES = List.of("-Dmaven.javadoc.skip=true", "-Dmaven.source.skip=true");

    public Pipeline make() {
        Jdks jdks = Jdks.of(
                settings.text(InitKeys.JDK).map(PipelineMaker::jdk),
                place.javaLevel(),
                JdkList.of(settings).map(JdkList::features).orElse(List.of()));
        boolean spark = settings.text(SparkKeys.VERSIONS).isPresent();
        List<String> mainArguments = new ArrayList<>();
        if (spark) {
            mainArguments.add(flag(SparkKeys.SKIP));
        }
        Optional<Pipeline.Server> server = publishes("maven")
                ? Optional.of(new Pipeline.Server(settings.text(PublishKeys.MAVEN_SERVER)
                        .or(place::deploymentServer)
                        .orElse("ci-publish")))
                : Optional.empty();
        return new Pipeline(
                place.maven() + " -B -ntp",
                branches(),
                jdks,
                job(Lane.PR, List.of(), List.of()),
                job(Lane.MAIN, mainArguments, NOTICE),
                job(Lane.RELEASE, List.of(), releaseSecrets(server.isPresent())),
                skips(goal -> true, NO_PACKAGES),
                sparkSkips(),
                spark,
                settings.flag(InitKeys.CODE_SCANNING, false),
                server,
                settings.flag(InitKeys.OIDC, false));
    }

    private Branches branches() {
        return new Branches(
                settings.text(Keys.BRANCHES_MAIN)
                        .map(Patterns::of)
                        .orElse(new Patterns(List.of(place.defaultBranch()))),
                settings.patterns(Keys.BRANCHES_RELEASE, Keys.BRANCHES_RELEASE_DEFAULT),
                settings.patterns(InitKeys.BRANCHES, InitKeys.BRANCHES_DEFAULT),
                settings.patterns(Keys.RELEASE_TAGS, Keys.RELEASE_TAGS_DEFAULT));
    }

    private LaneJob job(Lane lane, List<String> arguments, List<String> secrets) {
        LaneDefinition definition = LaneDefinition.read(lane);
        Settings both = settings.or(definition.defaults());
        Optional<Integer> minutes = both.duration(Keys.DEADLINE)
                .filter(limit -> !limit.isZero())
                .map(limit -> Math.toIntExact(limit.plus(MARGIN).plusSeconds(59).toMinutes()));
        return new LaneJob(
                lane,
                phase(definition),
                arguments,
                minutes,
                both.text(Keys.STAGE_RETENTION_DAYS).map(this::days),
                secrets);
    }

    /** The last phase that the lane binds something to. */
    private static String phase(LaneDefinition definition) {
        return definition.goals().stream().anyMatch(goal -> DEPLOY.equals(goal.phase())) ? DEPLOY : "verify";
    }

    private List<String> releaseSecrets(boolean server) {
        List<String> secrets = new ArrayList<>();
        if (settings.flag(SignKeys.SIGN, true)) {
            secrets.addAll(SIGNING);
        }
        if (server) {
            secrets.add(Pipeline.USER_VARIABLE);
            secrets.add(Pipeline.PASSWORD_VARIABLE);
        }
        if (publishes("github")) {
            secrets.add(Pipeline.TOKEN_VARIABLE);
        }
        secrets.addAll(NOTICE);
        return secrets;
    }

    private boolean publishes(String channel) {
        return settings.patterns(PublishKeys.CHANNELS, PublishKeys.CHANNELS_DEFAULT)
                .globs()
                .contains(channel);
    }

    private List<String> sparkSkips() {
        List<String> all = new ArrayList<>(List.of("-DskipTests"));
        all.addAll(skips(goal -> !goal.equals(SPARK), NO_PACKAGES));
        return all;
    }

    /** Switches off what the main lane does by goals of the product. */
    private static List<String> skips(Predicate<String> unwanted, List<String> more) {
        List<String> skips = new ArrayList<>();
        LaneDefinition.read(Lane.MAIN).goals().stream()
                .filter(goal -> goal.plugin().equals("ci-maven-plugin"))
                .map(LaneDefinition.LaneGoal::goal)
                .filter(unwanted)
                .map(goal -> "ci." + goal + ".skip")
                .filter(Keys.all()::containsKey)
                .distinct()
                .forEach(key -> skips.add(flag(key)));
        skips.addAll(more);
        return skips;
    }

    private static String flag(String key) {
        return "-D" + key + "=true";
    }

    private static int jdk(String text) {
        if (text.matches("\\d{1,3}") && Integer.parseInt(text) >= Jdks.OLDEST) {
            return Integer.parseInt(text);
        }
        throw new SettingException("%s=%s is no feature version of a JDK from %d. Type a number, as in -D%s=21."
                .formatted(InitKeys.JDK, SettingException.shown(text), Jdks.OLDEST, InitKeys.JDK));
    }

    private Integer days(String text) {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) > 0) {
            return Integer.valueOf(text);
        }
        throw new SettingException("%s=%s is not a number of days. Type -D%s=14."
                .formatted(Keys.STAGE_RETENTION_DAYS, SettingException.shown(text), Keys.STAGE_RETENTION_DAYS));
    }
}
