package io.github.cimaven.goal;

import io.github.cimaven.api.ApiBreaks;
import io.github.cimaven.api.ApiComparator;
import io.github.cimaven.api.ApiEngine;
import io.github.cimaven.api.IncomparableException;
import io.github.cimaven.api.VersionStep;
import io.github.cimaven.config.ApiKeys;
import io.github.cimaven.config.Keys;
import io.github.cimaven.config.Patterns;
import io.github.cimaven.engine.DataArtifacts;
import io.github.cimaven.engine.EngineJars;
import io.github.cimaven.engine.EngineUnavailableException;
import io.github.cimaven.engine.Engines;
import io.github.cimaven.engine.Repositories;
import io.github.cimaven.engine.UnresolvedException;
import io.github.cimaven.finding.FailureText;
import io.github.cimaven.json.Json;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import io.github.cimaven.version.ReleaseTags;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;

/**
 * Compares the jar of the module with that of the last release: what no longer links needs a new major version, or a new
 * minor one below 1.0.0. What cannot be compared is said, and does not count as passed.
 */
@Mojo(name = "api", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class ApiMojo extends CiMojo {
    private final RepositorySystem repositorySystem;

    /** Skips the comparison, as for a module whose classes are nobody's API. */
    @Parameter(property = ApiKeys.SKIP, defaultValue = "false")
    String skip;

    /** Fails the build on a break that the version does not say; otherwise it is recorded as a warning. */
    @Parameter(property = ApiKeys.FAIL, defaultValue = "true")
    String fail;

    /** The release to compare with; the last one that HEAD contains by default. */
    @Parameter(property = ApiKeys.SINCE)
    String since;

    /** The tags that stand for a release, with * as a wildcard, separated by commas. */
    @Parameter(property = Keys.RELEASE_TAGS, defaultValue = Keys.RELEASE_TAGS_DEFAULT)
    String tags;

    @Inject
    ApiMojo(RepositorySystem repositorySystem) {
        this.repositorySystem = repositorySystem;
    }

    @Override
    boolean skipped() {
        return flag(ApiKeys.SKIP, skip);
    }

    @Override
    String skipKey() {
        return ApiKeys.SKIP;
    }

    @Override
    void run() throws IOException, MojoFailureException {
        boolean failing = flag(ApiKeys.FAIL, fail);
        File jar = project.getArtifact().getFile();
        if (jar == null
                || !jar.isFile()
                || !"jar".equals(project.getArtifact().getArtifactHandler().getExtension())) {
            return;
        }
        Finding found = compare(jar.toPath());
        Finding finding = failing ? found : found.atMostWarning();
        Json.write(findingsFile(), List.of(finding));
        if (finding.severity() == Severity.ERROR) {
            throw new MojoFailureException(
                    FailureText.of("ci:api found a break that the version does not say", List.of(finding)));
        }
        if (finding.severity() == Severity.WARNING) {
            getLog().warn(finding.message() + " " + finding.fix().orElse(""));
        } else {
            getLog().info(finding.message());
        }
    }

    private Finding compare(Path jar) {
        String module = project.getArtifactId();
        Optional<String> before = text(since).or(this::lastRelease);
        if (before.isEmpty()) {
            return ApiBreaks.notCompared(module, "HEAD contains no earlier release tag");
        }
        String coordinates = "%s:%s:jar:%s".formatted(project.getGroupId(), project.getArtifactId(), before.get());
        Repositories repositories = new Repositories(
                repositorySystem, session.getRepositorySession(), project.getRemoteProjectRepositories());
        EngineJars jars = engineJars(repositorySystem);
        try {
            Path released = new DataArtifacts(repositories).resolve(coordinates);
            ApiComparator engine = Engines.load(
                    ApiEngine.definition(), jars.of(ApiEngine.definition()), ApiComparator.class, ApiEngine.GLUE);
            return ApiBreaks.of(
                    module, new VersionStep(before.get(), project.getVersion()), engine.breaks(released, jar));
        } catch (UnresolvedException | IncomparableException e) {
            return ApiBreaks.notCompared(module, String.valueOf(e.getMessage()).replaceAll("\\.$", ""));
        } catch (EngineUnavailableException e) {
            return ApiBreaks.notCompared(module, e.getMessage().replaceAll("\\.$", ""));
        }
    }

    private Optional<String> lastRelease() {
        return ReleaseGit.lastRelease(RootModule.of(session).getBasedir().toPath(), new ReleaseTags(Patterns.of(tags)));
    }
}
