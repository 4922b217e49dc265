package io.github.cimaven.session;

import io.github.cimaven.config.SettingException;
import io.github.cimaven.config.Settings;
import io.github.cimaven.jdk.ClassFiles;
import io.github.cimaven.jdk.ClassLevel;
import io.github.cimaven.jdk.Jdk;
import io.github.cimaven.jdk.JdkList;
import io.github.cimaven.jdk.JdkMatrix;
import io.github.cimaven.jdk.MissingJdks;
import io.github.cimaven.jdk.TooOld;
import io.github.cimaven.lane.MatrixExecutions;
import io.github.cimaven.lane.MatrixExecutions.Again;
import io.github.cimaven.lane.MatrixExecutions.Runs;
import io.github.cimaven.tests.CoverageAgent;
import io.github.cimaven.tests.TestMojo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.execution.MojoExecutionEvent;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the unit tests on each further JDK that the user names, and lets a module fail only when all are through. */
final class JdkRuns {
    private static final Logger LOG = LoggerFactory.getLogger("io.github.cimaven");
    private static final String SUREFIRE = "maven-surefire-plugin";

    private final MavenSession session;
    private final Map<MavenProject, List<Runs>> modules = new ConcurrentHashMap<>();
    private final Set<MavenProject> heldBack = ConcurrentHashMap.newKeySet();

    JdkRuns(MavenSession session) {
        this.session = session;
    }

    /**
     * Adds what runs the tests again to the modules that have some.
     *
     * @throws SettingException naming all JDKs that are missing, or too old
     */
    void projectsRead(MavenParts maven, Consumer<String> warn) {
        JdkSearch search = null;
        Map<MissingJdks, Set<Integer>> missing = new EnumMap<>(MissingJdks.class);
        TooOld tooOld = new TooOld();
        Map<Integer, Jdk> used = new TreeMap<>();
        for (MavenProject module : session.getProjects()) {
            Settings settings = SessionSettings.of(session, module);
            MissingJdks policy = MissingJdks.of(settings);
            Optional<JdkList> list = JdkList.of(settings);
            if (list.isEmpty() || !hasTests(module, settings)) {
                continue;
            }
            search = search == null ? new JdkSearch(session, maven) : search;
            JdkMatrix matrix = search.find(list.get());
            if (!matrix.missing().isEmpty()) {
                missing.computeIfAbsent(policy, key -> new TreeSet<>()).addAll(matrix.missing());
            }
            ClassLevel.of(module.getBuild(), settings)
                    .tests()
                    .ifPresent(needed -> tooOld.add(ModuleNames.of(module), needed, matrix.olderThan(needed)));
            modules.put(
                    module,
                    MatrixExecutions.into(
                            module.getBuild(),
                            matrix.found(),
                            matrix.current().feature(),
                            settings.text("jvm").isPresent()));
            matrix.others().forEach(jdk -> used.put(jdk.feature(), jdk));
        }
        if (search != null) {
            judge(missing, tooOld, search.installed(), warn);
            used.values().forEach(jdk -> LOG.info("The unit tests run on JDK {} too ({}).", jdk.feature(), jdk.home()));
        }
    }

    /** Everything that is wrong, at once. */
    private static void judge(
            Map<MissingJdks, Set<Integer>> missing, TooOld tooOld, List<Jdk> installed, Consumer<String> warn) {
        List<String> errors = new ArrayList<>();
        missing.forEach((policy, features) -> {
            if (policy == MissingJdks.FAIL) {
                errors.add(policy.sentence(features, installed));
            } else {
                warn.accept(policy.sentence(features, installed));
            }
        });
        tooOld.sentence().ifPresent(errors::add);
        if (!errors.isEmpty()) {
            throw new SettingException(String.join(" ", errors));
        }
    }

    private static boolean hasTests(MavenProject module, Settings settings) {
        boolean skipped = List.of("skipTests", "maven.test.skip", "maven.test.skip.exec").stream()
                .anyMatch(key ->
                        settings.text(key).filter("true"::equalsIgnoreCase).isPresent());
        return !skipped
                && module.getTestCompileSourceRoots().stream().map(Path::of).anyMatch(Files::isDirectory);
    }

    /** What runs the tests of an execution again; empty for all others, and for what was typed as a goal. */
    private Optional<Runs> runs(MavenProject module, MojoExecution execution) {
        if (!execution.getArtifactId().equals(SUREFIRE) || execution.getSource() == MojoExecution.Source.CLI) {
            return Optional.empty();
        }
        return modules.getOrDefault(module, List.of()).stream()
                .filter(runs -> !runs.again().isEmpty())
                .filter(runs -> runs.first().equals(execution.getExecutionId())
                        || runs.on(execution.getExecutionId()).isPresent())
                .findFirst();
    }

    /** Every folder for JDKs that the module may have now. */
    List<Path> reports(MavenProject module) {
        return modules.getOrDefault(module, List.of()).stream()
                .flatMap(runs -> runs.again().stream())
                .map(Again::reports)
                .distinct()
                .toList();
    }

    /**
     * Called before each goal that runs tests.
     *
     * @param isRead whether its reports tell later which tests failed
     * @throws MojoExecutionException when the JDK cannot load the classes
     */
    void prepare(MojoExecutionEvent event, TestMojo mojo, boolean isRead) throws MojoExecutionException {
        MavenProject module = event.getProject();
        Optional<Runs> runs = runs(module, event.getExecution());
        if (runs.isEmpty()) {
            return;
        }
        Optional<Again> again = runs.get().on(event.getExecution().getExecutionId());
        if (again.isPresent()) {
            checkClasses(module, again.get().jdk());
            // Coverage is measured once; and the agent may not know that JDK.
            CoverageAgent.removed(mojo.argLine(), name -> module.getProperties().getProperty(name))
                    .ifPresent(mojo::setArgLine);
        }
        if (isRead && mojo.holdBackFailures(event.getExecution().getVersion())) {
            heldBack.add(module);
        }
    }

    private static void checkClasses(MavenProject module, Jdk jdk) throws MojoExecutionException {
        if (jdk.feature() >= Runtime.version().feature()) {
            return;
        }
        List<Path> folders = List.of(
                Path.of(module.getBuild().getOutputDirectory()),
                Path.of(module.getBuild().getTestOutputDirectory()));
        try {
            Optional<ClassFiles.Newer> newer = ClassFiles.newerThan(jdk.feature(), folders);
            if (newer.isPresent()) {
                throw new MojoExecutionException("%s (%s) %s"
                        .formatted(
                                TooOld.sentence(
                                        jdk.feature(),
                                        module.getArtifactId(),
                                        newer.get().needs()),
                                newer.get().file(),
                                TooOld.fix()));
            }
        } catch (IOException e) {
            throw new MojoExecutionException("The classes of " + module.getArtifactId() + " cannot be read.", e);
        }
    }

    /** Whether the tests of the goal are through on all JDKs now, so that failures of the module count. */
    boolean isThrough(MojoExecutionEvent event) {
        return runs(event.getProject(), event.getExecution())
                .map(runs -> runs.last().equals(event.getExecution().getExecutionId()))
                .orElse(true);
    }

    /** Whether failures that would have failed the module were held back until now. */
    boolean heldBack(MojoExecutionEvent event) {
        return runs(event.getProject(), event.getExecution()).isPresent() && heldBack.contains(event.getProject());
    }
}
