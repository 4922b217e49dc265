package io.github.cimaven.goal;

import io.github.cimaven.config.GuardKeys;
import io.github.cimaven.config.Keys;
import io.github.cimaven.config.Patterns;
import io.github.cimaven.engine.EngineUnavailableException;
import io.github.cimaven.files.IoReason;
import io.github.cimaven.finding.FailureText;
import io.github.cimaven.finding.Text;
import io.github.cimaven.guard.Evidence;
import io.github.cimaven.guard.Guards;
import io.github.cimaven.guard.Release;
import io.github.cimaven.guard.SignedTag;
import io.github.cimaven.json.Json;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.GuardFacts;
import io.github.cimaven.record.GuardFacts.GuardResult;
import io.github.cimaven.record.Severity;
import io.github.cimaven.version.ReleaseTags;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;

/**
 * Checks that what is built may be released: the tag names the version and points to HEAD, the work tree is clean, nothing
 * is a SNAPSHOT, the version sorts after every release that HEAD contains, the whole reactor is built, others can use the POMs,
 * and there is a key to sign with.
 *
 * <p>Acts once for the whole build. It finds everything and then fails once.
 */
@Mojo(name = "guard", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class GuardMojo extends CiMojo {

    /** Skips the guards. */
    @Parameter(property = GuardKeys.SKIP, defaultValue = "false")
    String skip;

    /** Fails the build on a finding; otherwise it is recorded as a warning. */
    @Parameter(property = GuardKeys.FAIL, defaultValue = "true")
    String fail;

    /** The tags that stand for a release, with * as a wildcard, separated by commas. */
    @Parameter(property = Keys.RELEASE_TAGS, defaultValue = Keys.RELEASE_TAGS_DEFAULT)
    String tags;

    /** The guards to leave out, with * as a wildcard, separated by commas. */
    @Parameter(property = GuardKeys.IGNORE)
    String ignore;

    /** What the tag must be: none, annotated or signed. */
    @Parameter(property = GuardKeys.SIGNED_TAG, defaultValue = GuardKeys.SIGNED_TAG_DEFAULT)
    String signedTag;

    private final Clock clock = Clock.systemUTC();
    private final RepositorySystem repositorySystem;

    @Inject
    GuardMojo(RepositorySystem repositorySystem) {
        this.repositorySystem = repositorySystem;
    }

    @Override
    boolean skipped() {
        return flag(GuardKeys.SKIP, skip);
    }

    @Override
    String skipKey() {
        return GuardKeys.SKIP;
    }

    @Override
    void run() throws IOException, MojoExecutionException, MojoFailureException {
        boolean failing = flag(GuardKeys.FAIL, fail);
        Patterns ignored = Patterns.of(ignore == null ? "" : ignore);
        Guards.refuseUnknown(ignored);
        Map<String, String> state = ReactorState.of(session, "guard");
        synchronized (state) {
            if (ReactorState.first(state)) {
                check(failing, ignored);
            }
        }
    }

    private void check(boolean failing, Patterns ignored)
            throws IOException, MojoExecutionException, MojoFailureException {
        Guards.Report report = Guards.check(release(ignored), ignored);
        List<Finding> findings = report.findings().stream()
                .map(finding -> failing ? finding : finding.atMostWarning())
                .toList();
        List<Finding> errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        record(findings, report.facts(), !errors.isEmpty());
        findings.stream()
                .filter(finding -> !errors.contains(finding))
                .forEach(finding -> getLog().warn(
                                finding.message() + " " + finding.fix().orElse("") + " [" + finding.rule() + "]"));
        report.facts().rules().stream()
                .filter(result -> result.result().equals(GuardResult.UNKNOWN))
                .forEach(result -> getLog().warn("Not found out: %s, because %s."
                        .formatted(result.rule(), result.reason().orElse(""))));
        if (!errors.isEmpty()) {
            throw new MojoFailureException(FailureText.of(
                    "ci:guard found " + Text.count(errors.size(), "reason", "reasons") + " not to release", errors));
        }
        getLog().info("The guards found nothing against this release.");
    }

    private Release release(Patterns ignored) throws IOException, MojoExecutionException {
        Predicate<String> asked = name -> !Guards.isIgnored(ignored, name);
        ReleaseReader reader =
                new ReleaseReader(session, execution, new ReleaseTags(Patterns.of(tags)), folder().path());
        SignedTag wanted = SignedTag.of(signedTag);
        Optional<String> ciTag = ciFacts().environment().tag();
        EvidenceReader evidence = new EvidenceReader(this, asked);
        SignatureEvidence signatures =
                new SignatureEvidence(this, new Signing(this, repositorySystem, System.getenv()), asked);
        try {
            return reader.read(
                    ciTag,
                    new Evidence(
                            signatures.tag(wanted, ciTag.or(reader::tagOfVersion)),
                            evidence.branches(),
                            evidence.mainRun(),
                            evidence.changelog(RootModule.of(session).getVersion()),
                            signatures.key(Instant.now(clock)),
                            new PomsReader(this, repositorySystem, new Places(root())).read()));
        } catch (EngineUnavailableException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private void record(List<Finding> findings, GuardFacts facts, boolean failing) throws IOException {
        Path file = folder().findings().resolve("guard.json");
        try {
            Json.write(folder().guards(), facts);
            Json.write(file, findings);
        } catch (IOException e) {
            if (!failing) {
                throw e;
            }
            getLog().warn("The findings could not be written to " + file + ": " + IoReason.of(e) + ".");
        }
    }
}
