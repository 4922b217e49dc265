package io.github.cimaven.goal;

import io.github.cimaven.audit.Base;
import io.github.cimaven.audit.Counting;
import io.github.cimaven.audit.Policy;
import io.github.cimaven.audit.suppress.RuleSet;
import io.github.cimaven.audit.suppress.SuppressionXml;
import io.github.cimaven.audit.suppress.VexFile;
import io.github.cimaven.baseline.Baseline;
import io.github.cimaven.baseline.BaselineAnswer;
import io.github.cimaven.baseline.BaselinePlace;
import io.github.cimaven.baseline.BaselineReader;
import io.github.cimaven.config.AuditKeys;
import io.github.cimaven.config.Keys;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.config.Settings;
import io.github.cimaven.files.IoReason;
import io.github.cimaven.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What the user wants of the audit. */
record AuditSettings(AuditMojo mojo) {

    boolean fails() {
        return CiMojo.flag(AuditKeys.FAIL, mojo.fail);
    }

    boolean strict() {
        return CiMojo.flag(AuditKeys.STRICT, mojo.strict);
    }

    boolean isPullRequest() {
        return mojo.ciFacts().lane().filter("ci-pr"::equals).isPresent();
    }

    Policy policy() {
        fails();
        strict();
        Optional<Duration> age = new Settings(key -> mojo.maxAge).duration(AuditKeys.MAX_AGE);
        return new Policy(failOn(), age.filter(limit -> !limit.isZero()));
    }

    private double failOn() {
        try {
            double score = Double.parseDouble(CiMojo.text(mojo.failOn).orElse(AuditKeys.FAIL_ON_DEFAULT));
            if (score >= 0 && score <= 10) {
                return score;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw new SettingException("%s=%s is not a score from 0 to 10. Type -D%s=7.0"
                .formatted(AuditKeys.FAIL_ON, SettingException.shown(mojo.failOn), AuditKeys.FAIL_ON));
    }

    /** In a pull request only what the change adds counts. */
    Counting counting() {
        if (!isPullRequest()) {
            return Counting.everything();
        }
        Optional<String> baseline = BaselinePlace.of(mojo.settings(), mojo.root());
        if (baseline.isEmpty()) {
            return Counting.withoutBase("%s names no baseline.".formatted(Keys.BASELINE));
        }
        BaselineAnswer answer = new BaselineReader(mojo.root()).read(baseline.get());
        return answer.baseline()
                .map(Baseline::run)
                .flatMap(Base::of)
                .map(Counting::since)
                .orElseGet(
                        () -> Counting.withoutBase(
                                answer.problem()
                                        .orElse(
                                                "the record of the base branch does not tell its dependencies, as an older version wrote it.")));
    }

    RuleSet rules() {
        RuleSet rules = RuleSet.EMPTY;
        for (String file : AuditMojo.list(mojo.suppressions)) {
            rules = rules.and(
                    SuppressionXml.read(contents(AuditKeys.SUPPRESSIONS, file, Files::readAllBytes), place(file)));
        }
        for (String file : AuditMojo.list(mojo.vex)) {
            rules = rules.and(VexFile.read(contents(AuditKeys.VEX, file, Json::contents), place(file)));
        }
        return rules;
    }

    private String place(String file) {
        return new Places(mojo.root()).of(mojo.root().resolve(file));
    }

    private <T> T contents(String key, String file, Reading<T> reading) {
        String reason;
        try {
            return reading.of(mojo.root().resolve(file));
        } catch (IOException e) {
            reason = IoReason.of(e);
        } catch (InvalidPathException e) {
            reason = "it is not a path";
        }
        throw new SettingException("The file %s that %s names cannot be read: %s. Correct -D%s=..."
                .formatted(SettingException.shown(file), key, SettingException.shown(reason), key));
    }

    private interface Reading<T> {
        T of(Path file) throws IOException;
    }
}
