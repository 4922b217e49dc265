package io.github.cimaven.session;

import io.github.cimaven.checkout.CheckoutException;
import io.github.cimaven.checkout.Git;
import io.github.cimaven.config.Handover;
import io.github.cimaven.config.Keys;
import io.github.cimaven.config.Settings;
import io.github.cimaven.lane.Lane;
import io.github.cimaven.version.BuildVersion;
import io.github.cimaven.version.Description;
import io.github.cimaven.version.GitVersion;
import io.github.cimaven.version.ReleaseTags;
import io.github.cimaven.version.VersionStyle;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** Sets what git tells of the version, as user properties: for POMs before they are read, for goals afterwards. */
final class GitVersions {
    private static final String REFERENCE = "${" + Keys.VERSION + "}";

    private final MavenSession session;
    private final Git git;
    private final Map<ReleaseTags, Description> described = new HashMap<>();
    private Optional<String> problem =
            Optional.of("an extension that a POM loads comes too late to set it; name it in .mvn/extensions.xml");

    GitVersions(MavenSession session) {
        this.session = session;
        this.git = new Git(Path.of(session.getExecutionRootDirectory()));
    }

    /**
     * Called before the POMs are read.
     *
     * @param tag the tag that the CI service builds
     */
    void sessionStarts(Lane lane, Optional<String> tag) {
        Settings settings = SessionSettings.of(session);
        VersionStyle style = VersionStyle.of(settings);
        if (settings.text(Keys.VERSION).isPresent()) {
            problem = Optional.empty();
            return;
        }
        BuildVersion build = version(lane == Lane.RELEASE, tag, tags(settings), style);
        build.version().ifPresent(version -> session.getUserProperties().setProperty(Keys.VERSION, version));
        problem = build.problem();
    }

    /** @param warn takes what the user should know, as sentences */
    void projectsRead(Lane lane, Settings settings, Clock clock, Consumer<String> warn) {
        if (problem.isPresent() && session.getProjects().stream().anyMatch(GitVersions::asks)) {
            warn.accept(
                    "%s has the value of the POM, because git tells none: %s.".formatted(Keys.VERSION, problem.get()));
        }
        if (lane == Lane.MAIN) {
            describe(tags(settings), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), warn);
        }
    }

    private void describe(ReleaseTags tags, LocalDate today, Consumer<String> warn) {
        try {
            Description description = description(tags);
            if (git.isShallow()) {
                warn.accept(
                        "The clone is shallow: the git version counts only the commits that are here. For the true one:"
                                + " git fetch --unshallow --tags; in CI, check out with full depth (fetch-depth: 0).");
            }
            String tagged = description.tag().flatMap(tags::version).orElse("");
            session.getUserProperties().setProperty(Handover.GIT_VERSION, GitVersion.of(description, tagged, today));
        } catch (CheckoutException e) {
            warn.accept("Artifacts keep Maven's version, because there is no git version. " + e.getMessage());
        }
    }

    private BuildVersion version(boolean releasing, Optional<String> tag, ReleaseTags tags, VersionStyle style) {
        try {
            return BuildVersion.of(releasing, tag, description(tags), git.isShallow(), tags, style);
        } catch (CheckoutException e) {
            return BuildVersion.none(e.getMessage().replaceFirst("\\.$", ""));
        }
    }

    /** The same tags are asked for before and after the POMs are read, unless a POM names others. */
    private Description description(ReleaseTags tags) throws CheckoutException {
        if (!described.containsKey(tags)) {
            described.put(tags, git.describe(tags));
        }
        return described.get(tags);
    }

    private static ReleaseTags tags(Settings settings) {
        return new ReleaseTags(settings.patterns(Keys.RELEASE_TAGS, Keys.RELEASE_TAGS_DEFAULT));
    }

    /** Whether the module or a parent of it refers to the property. */
    private static boolean asks(MavenProject module) {
        return Stream.iterate(module, project -> project != null, MavenProject::getParent)
                .flatMap(project -> project.getOriginalModel().getProperties().values().stream())
                .anyMatch(value -> String.valueOf(value).contains(REFERENCE));
    }
}
