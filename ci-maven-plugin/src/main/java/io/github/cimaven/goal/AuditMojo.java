package io.github.cimaven.goal;

import io.github.cimaven.audit.AuditEngine;
import io.github.cimaven.audit.Policy;
import io.github.cimaven.audit.Resolved;
import io.github.cimaven.audit.fetch.Download;
import io.github.cimaven.audit.fetch.Patience;
import io.github.cimaven.config.AuditKeys;
import io.github.cimaven.json.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.eclipse.aether.RepositorySystem;

/**
 * Looks for known vulnerabilities in the artifacts that the modules are compiled and run with.
 *
 * <p>Acts once for the whole build, when its last module is through. What could not be looked at is never taken for
 * sound: the verdict is incomplete then.
 */
@Mojo(
        name = "audit",
        defaultPhase = LifecyclePhase.VERIFY,
        threadSafe = true,
        requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
public final class AuditMojo extends CiMojo {
    @Inject
    RepositorySystem repositorySystem;

    /** Skips the audit. */
    @Parameter(property = AuditKeys.SKIP, defaultValue = "false")
    String skip;

    /** Fails the build on a finding; otherwise it is recorded as a warning. */
    @Parameter(property = AuditKeys.FAIL, defaultValue = "true")
    String fail;

    /** Fails the build also when no data is named, or when it is too old. */
    @Parameter(property = AuditKeys.STRICT, defaultValue = "true")
    String strict;

    /** The CVSS base score from which a vulnerability fails the build. */
    @Parameter(property = AuditKeys.FAIL_ON, defaultValue = AuditKeys.FAIL_ON_DEFAULT)
    String failOn;

    /** How old the data may be. */
    @Parameter(property = AuditKeys.MAX_AGE, defaultValue = AuditKeys.MAX_AGE_DEFAULT)
    String maxAge;

    /** OSV's file Maven/all.zip: a file, a URL, or groupId:artifactId:version[:extension]. */
    @Parameter(property = AuditKeys.OSV)
    String osv;

    /** CISA's catalogue of known exploited vulnerabilities: a file or a URL. */
    @Parameter(property = AuditKeys.KEV)
    String kev;

    /** Whether dependency-check writes its own report in HTML, where it is asked. */
    @Parameter(property = AuditKeys.HTML, defaultValue = AuditKeys.HTML_DEFAULT)
    String html;

    /** Files of dependency-check's suppressions, separated by commas. */
    @Parameter(property = AuditKeys.SUPPRESSIONS)
    String suppressions;

    /** Files of CycloneDX VEX in JSON, separated by commas. */
    @Parameter(property = AuditKeys.VEX)
    String vex;

    /** A module that is skipped must report in too, or the others would wait for it. */
    @Override
    boolean skipped() {
        return false;
    }

    @Override
    String skipKey() {
        return AuditKeys.SKIP;
    }

    @Override
    void run() throws IOException, MojoFailureException {
        boolean skipping = flag(AuditKeys.SKIP, skip);
        AuditSettings own = new AuditSettings(this);
        // A mistake in a setting is to be told by the first module, not by the last.
        Policy policy = own.policy();
        List<AuditEngine> engines = new AuditEngines(this).all(own.isPullRequest());
        Map<String, String> modules = ReactorState.of(session, "audit.artifacts");
        if (!skipping) {
            modules.put(project.getId(), Json.text(new AuditModule(session, project, new Places(root())).artifacts()));
        }
        if (!new GoalModules(session, execution).isLast(project)) {
            return;
        }
        if (modules.isEmpty()) {
            getLog().info("Skipped by " + skipKey() + ".");
            return;
        }
        List<Resolved> resolved = Resolved.together(List.copyOf(modules.values()).stream()
                .flatMap(text -> Stream.of(Json.read(text, Resolved[].class))));
        new AuditAct(this, own, policy)
                .on(
                        resolved,
                        new AuditEngines(this).withAdvisoriesOf(engines),
                        modules.size() == session.getAllProjects().size());
    }

    /** For what other builds of this user can use again. */
    Path cacheFolder() {
        return Path.of(session.getLocalRepository().getBasedir(), ".cache", "ci-maven", "audit");
    }

    /** Of data that the user named by a URL. */
    Download download() {
        return new Download(
                cacheFolder(),
                session.isOffline(),
                Patience.USUAL,
                new SettingsProxies(session),
                getLog()::info,
                getLog()::warn);
    }

    static List<String> list(String setting) {
        return text(setting)
                .map(text -> Arrays.stream(text.split(","))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList())
                .orElse(List.of());
    }
}
