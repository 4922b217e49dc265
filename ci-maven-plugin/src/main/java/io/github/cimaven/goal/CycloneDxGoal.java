package io.github.cimaven.goal;

import io.github.cimaven.config.SbomKeys;
import io.github.cimaven.engine.EngineDefinition;
import io.github.cimaven.engine.Engines;
import io.github.cimaven.sbom.SbomEngine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.artifact.repository.ArtifactRepository;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.InvalidPluginDescriptorException;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.MojoNotFoundException;
import org.apache.maven.plugin.PluginConfigurationException;
import org.apache.maven.plugin.PluginDescriptorParsingException;
import org.apache.maven.plugin.PluginManagerException;
import org.apache.maven.plugin.PluginNotFoundException;
import org.apache.maven.plugin.PluginResolutionException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectBuildingRequest;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Runs {@code makeAggregateBom} of cyclonedx-maven-plugin at the version that this plugin pins, for the root of the
 * build. Maven's own plugin manager fetches the plugin now, and not before.
 */
record CycloneDxGoal(BuildPluginManager plugins, MavenSession session, MavenProject root) {
    /** What the goal writes. */
    static final String FILE = "bom.json";

    private static final String GOAL = "makeAggregateBom";
    private static final String EXECUTION = "ci-sbom";
    /** What leaves artifacts out, by its element and the value that leaves out none. */
    private static final Map<String, String> NARROWING = Map.of(
            "excludeArtifactId", "",
            "excludeGroupId", "",
            "excludeTestProject", "false",
            "excludeTypes", "",
            "skipNotDeployed", "false",
            "includeCompileScope", "true",
            "includeRuntimeScope", "true");
    /** What runs, whether it is deployed or not; what others bring is theirs to tell. */
    private static final Map<String, String> DEFAULTS =
            Map.of("skipNotDeployed", "false", "includeProvidedScope", "false");

    /**
     * @param folder where it writes {@code bom.json}
     * @param timestamp that stands for the time of the build
     * @param without artifactIds of modules that are left out
     * @return its library, for what comes after
     */
    SbomEngine run(Path folder, String timestamp, List<String> without)
            throws NoSbomException, MojoExecutionException, MojoFailureException {
        EngineDefinition engine = SbomEngine.definition();
        Plugin plugin = plugin(engine);
        try {
            MojoDescriptor goal = plugins.getMojoDescriptor(
                    plugin, GOAL, root.getRemotePluginRepositories(), session.getRepositorySession());
            MojoExecution execution = new MojoExecution(goal, EXECUTION);
            execution.setConfiguration(configuration(goal, folder, timestamp, without));
            SbomEngine library = Engines.beside(
                    engine,
                    plugins.getPluginRealm(session, goal.getPluginDescriptor()),
                    SbomEngine.class,
                    SbomEngine.GLUE);
            library.prepare();
            execute(execution, folder.resolve(FILE));
            return library;
        } catch (PluginNotFoundException | PluginResolutionException e) {
            throw new NoSbomException(engine.absent(session.isOffline(), e), e);
        } catch (PluginDescriptorParsingException
                | InvalidPluginDescriptorException
                | MojoNotFoundException
                | PluginConfigurationException
                | PluginManagerException e) {
            throw new MojoExecutionException("%s cannot be started: %s".formatted(engine.name(), e.getMessage()), e);
        }
    }

    /** What the POM configures that leaves artifacts out, by element. */
    Set<String> narrowing() {
        Set<String> found = new TreeSet<>();
        for (Xpp3Dom configuration : configured()) {
            NARROWING.forEach((element, harmless) -> {
                Xpp3Dom child = configuration.getChild(element);
                if (child != null && (child.getChildCount() > 0 || !harmless.equals(child.getValue()))) {
                    found.add(element);
                }
            });
        }
        return found;
    }

    private void execute(MojoExecution execution, Path file)
            throws NoSbomException, MojoExecutionException, MojoFailureException, PluginConfigurationException,
                    PluginManagerException {
        // Maven 3.8 has the current project in a thread's variable that a clone shares.
        MavenProject current = session.getCurrentProject();
        MavenSession ofRoot = session.clone();
        ofRoot.setCurrentProject(root);
        // The goal reads the POMs of dependencies by this request, which knows the repositories of the settings only.
        ProjectBuildingRequest reading = session.getProjectBuildingRequest();
        List<ArtifactRepository> repositories = reading.getRemoteRepositories();
        reading.setRemoteRepositories(repositories());
        try {
            plugins.executeMojo(ofRoot, execution);
        } catch (MojoExecutionException e) {
            if (Files.notExists(file)) {
                throw e;
            }
            // It says only that the file is not valid; what is wrong with it is found later.
        } finally {
            reading.setRemoteRepositories(repositories);
            session.setCurrentProject(current);
        }
        if (Files.notExists(file)) {
            throw new NoSbomException(
                    "No SBOM was made: cyclonedx-maven-plugin wrote none. Take -Dcyclonedx.skip=true away, or skip it with -D%s=true."
                            .formatted(SbomKeys.SKIP));
        }
    }

    /** Of all modules: any of them may have brought an artifact. */
    private List<ArtifactRepository> repositories() {
        Map<String, ArtifactRepository> all = new LinkedHashMap<>();
        session.getProjects()
                .forEach(module -> module.getRemoteArtifactRepositories()
                        .forEach(repository ->
                                all.putIfAbsent(repository.getId() + " " + repository.getUrl(), repository)));
        return List.copyOf(all.values());
    }

    private Xpp3Dom configuration(MojoDescriptor goal, Path folder, String timestamp, List<String> without) {
        Map<String, String> fixed = Map.of(
                "outputDirectory", folder.toString(),
                "outputName", "bom",
                "outputFormat", "json",
                "outputTimestamp", timestamp,
                "skip", "false",
                "skipAttach", "true");
        Xpp3Dom configuration = GoalConfiguration.of(goal, configured(), DEFAULTS, fixed);
        if (!without.isEmpty()) {
            Xpp3Dom excluded = new Xpp3Dom("excludeArtifactId");
            Optional.ofNullable(configuration.getChild("excludeArtifactId"))
                    .ifPresent(own -> List.of(own.getChildren()).forEach(excluded::addChild));
            without.forEach(artifactId -> {
                Xpp3Dom child = new Xpp3Dom("excludeArtifactId");
                child.setValue(artifactId);
                excluded.addChild(child);
            });
            for (int i = configuration.getChildCount() - 1; i >= 0; i--) {
                if (configuration.getChild(i).getName().equals("excludeArtifactId")) {
                    configuration.removeChild(i);
                }
            }
            configuration.addChild(excluded);
        }
        return configuration;
    }

    /** Of the executions of the goal in the root's POM, then of the plugin, which may only be managed. */
    private List<Xpp3Dom> configured() {
        String key = plugin(SbomEngine.definition()).getKey();
        List<Object> all = new ArrayList<>();
        for (Plugin plugin : List.of(
                Optional.ofNullable(root.getPlugin(key)).orElseGet(Plugin::new),
                Optional.ofNullable(root.getPluginManagement())
                        .map(managed -> managed.getPluginsAsMap().get(key))
                        .orElseGet(Plugin::new))) {
            for (PluginExecution execution : plugin.getExecutions()) {
                if (execution.getGoals().contains(GOAL)) {
                    all.add(execution.getConfiguration());
                }
            }
            all.add(plugin.getConfiguration());
        }
        return all.stream()
                .filter(Xpp3Dom.class::isInstance)
                .map(Xpp3Dom.class::cast)
                .toList();
    }

    private static Plugin plugin(EngineDefinition engine) {
        String[] parts = engine.coordinates().split(":", -1);
        Plugin plugin = new Plugin();
        plugin.setGroupId(parts[0]);
        plugin.setArtifactId(parts[1]);
        plugin.setVersion(parts[2]);
        return plugin;
    }
}
