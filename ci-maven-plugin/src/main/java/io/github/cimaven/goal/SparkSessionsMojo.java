package io.github.cimaven.goal;

import io.github.cimaven.config.SettingException;
import io.github.cimaven.config.Settings;
import io.github.cimaven.config.SparkKeys;
import io.github.cimaven.spark.DeclaredSpark;
import io.github.cimaven.spark.EarlySessions;
import io.github.cimaven.spark.SparkVersion;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;

/** What the goals that start sessions of Spark have in common. */
abstract class SparkSessionsMojo extends CiMojo {
    private static final Duration NO_LIMIT = Duration.ofDays(365);
    private static final String EARLY = "io.github.cimaven.spark.early";

    /** Skips the check. */
    @Parameter(property = SparkKeys.SKIP, defaultValue = "false")
    String skip;

    /** The versions of Spark to try; empty for whether the jar links to the declared one. */
    @Parameter(property = SparkKeys.VERSIONS)
    String versions;

    /** A class of the jar to call in each session. */
    @Parameter(property = SparkKeys.CHECK)
    String check;

    /** Whether sessions are started. */
    @Parameter(property = SparkKeys.SESSION, defaultValue = "true")
    String sessions;

    /** How long each session may take; 0s for ever. */
    @Parameter(property = SparkKeys.TIMEOUT, defaultValue = SparkKeys.TIMEOUT_DEFAULT)
    String timeout;

    final RepositorySystem repositorySystem;

    SparkSessionsMojo(RepositorySystem repositorySystem) {
        this.repositorySystem = repositorySystem;
    }

    @Override
    final boolean skipped() {
        return flag(SparkKeys.SKIP, skip);
    }

    @Override
    final String skipKey() {
        return SparkKeys.SKIP;
    }

    /** What runs of this module already. Maven keeps it for the goals of a plugin in a module. */
    @SuppressWarnings("unchecked")
    final EarlySessions early() {
        Map<String, Object> context = getPluginContext();
        // In another class realm the same class is another one: then nothing runs of which this goal knows.
        if (!(context.get(EARLY) instanceof EarlySessions)) {
            context.put(EARLY, new EarlySessions());
        }
        return (EarlySessions) context.get(EARLY);
    }

    final SparkDependencies dependencies() {
        return new SparkDependencies(project, repositorySystem, session.getRepositorySession());
    }

    final List<SparkVersion> wanted(DeclaredSpark declared) {
        return SparkVersion.list(text(versions).orElse(""), declared.version().scala());
    }

    final SparkSettings sparkSettings() {
        Duration limit = new Settings(key -> timeout)
                .duration(SparkKeys.TIMEOUT)
                .orElseThrow(() -> new SettingException("%s is empty. Type a duration, as in -D%s=3m."
                        .formatted(SparkKeys.TIMEOUT, SparkKeys.TIMEOUT)));
        Optional<String> called = text(check);
        return new SparkSettings(
                new Settings(key -> sessions).flag(SparkKeys.SESSION, true), limit.isZero() ? NO_LIMIT : limit, called);
    }
}
