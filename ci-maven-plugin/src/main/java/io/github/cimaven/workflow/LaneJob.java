package io.github.cimaven.workflow;

import io.github.cimaven.baseline.BaselinePlace;
import io.github.cimaven.config.NoticeKeys;
import io.github.cimaven.lane.Lane;
import io.github.cimaven.record.CiFolder;
import java.util.List;
import java.util.Optional;

/**
 * The job that runs a lane.
 *
 * @param phase what Maven is asked for
 * @param arguments further arguments of Maven, which no shell needs to quote
 * @param minutes the job's time limit; empty when the lane has no deadline, and the service's own limit holds
 * @param retentionDays how long what it leaves is kept; empty for ever
 * @param secrets the names of the environment variables that hold secrets
 */
public record LaneJob(
        Lane lane,
        String phase,
        List<String> arguments,
        Optional<Integer> minutes,
        Optional<Integer> retentionDays,
        List<String> secrets) {

    public LaneJob {
        arguments = List.copyOf(arguments);
        secrets = List.copyOf(secrets);
    }

    /** Where a job's files lie, seen from the project. */
    public static final String OUTPUT = "target/ci";

    /** What a run says of itself. */
    public static final String RECORD = OUTPUT + "/record.json";

    /** The JUnit XML of Surefire and Failsafe in all modules, also that of further JDKs. */
    public static final String TEST_REPORTS = "**/target/*-reports/**/TEST-*.xml";

    /** What lint and audit found, as SARIF. */
    public static final String SARIF = OUTPUT + "/**/*.sarif";

    /** All findings, for the merge request of GitLab. */
    public static final String CODE_QUALITY = OUTPUT + "/" + CiFolder.CODE_QUALITY;

    /** Where the service brings the record of the main lane, for the next runs to be compared with. */
    public static final String BASELINE = BaselinePlace.FOLDER;

    /** Keeps the record of this run there; a run that failed has one too. */
    public static final String KEEP_RECORD = "mkdir -p %s && cp %s %s/".formatted(BASELINE, RECORD, BASELINE);

    public String name() {
        return lane.id();
    }

    /** Whether a job of this name is the lane itself, not one that runs beside it. */
    public boolean isNamed(String jobName) {
        return name().equals(jobName);
    }

    /** Only the main lane writes a cache: what a pull request put there, others would build with. */
    public boolean writesCache() {
        return lane == Lane.MAIN;
    }

    /** A release is compared with nothing: its guards ask for what the user names. */
    public boolean readsBaseline() {
        return lane != Lane.RELEASE;
    }

    /** The git version and the guards count commits and tags; a pull request needs its merge and the target. */
    public boolean wholeHistory() {
        return lane != Lane.PR;
    }

    /** The same job with other arguments. */
    LaneJob with(List<String> others) {
        return new LaneJob(lane, phase, others, minutes, retentionDays, secrets);
    }

    /** The same job with other secrets. */
    public LaneJob withSecrets(List<String> others) {
        return new LaneJob(lane, phase, arguments, minutes, retentionDays, others);
    }

    /** Those of the server that a release goes to: parent and plugins may come from there. */
    public List<String> serverSecrets() {
        return secrets.stream()
                .filter(name -> name.equals(Pipeline.USER_VARIABLE) || name.equals(Pipeline.PASSWORD_VARIABLE))
                .toList();
    }

    /** Those without which the lane fails; a notice is not sent when nothing says where to. */
    public List<String> requiredSecrets() {
        return secrets.stream()
                .filter(name -> !name.equals(NoticeKeys.TOKEN_VARIABLE) && !name.equals(NoticeKeys.WEBHOOK_VARIABLE))
                .toList();
    }
}
