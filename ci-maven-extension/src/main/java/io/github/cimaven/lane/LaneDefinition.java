package io.github.cimaven.lane;

import io.github.cimaven.config.Keys;
import io.github.cimaven.config.SignKeys;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.Profile;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;

/**
 * What a lane is made of, as its profile in the resources says: plain Maven XML, whose {@code <properties>} are
 * defaults.
 *
 * @param lane the lane
 * @param defaults properties that hold where neither the POM nor the command line sets them
 * @param plugins the plugins with the executions that the lane adds
 */
public record LaneDefinition(Lane lane, Map<String, String> defaults, List<Plugin> plugins) {
    /** What switches the tests of the release lane off; {@link Keys#RELEASE_TESTS} takes it away. */
    private static final String SKIP_TESTS = "skipTests";

    /** What signs; {@link SignKeys#SIGN} takes it away. */
    private static final String SIGNER = "org.apache.maven.plugins:maven-gpg-plugin";

    /** Surefire and Failsafe then record what fails, and go on. */
    public static final String IGNORE_FAILURES = "maven.test.failure.ignore";

    public LaneDefinition {
        defaults = Map.copyOf(defaults);
        plugins = List.copyOf(plugins);
    }

    public static LaneDefinition read(Lane lane) {
        try (InputStream xml = LaneDefinition.class.getResourceAsStream(lane.id() + ".xml")) {
            Model model = new MavenXpp3Reader().read(xml);
            Profile profile = model.getProfiles().get(0);
            Map<String, String> defaults = new TreeMap<>();
            profile.getProperties().forEach((key, value) -> defaults.put((String) key, (String) value));
            return new LaneDefinition(lane, defaults, profile.getBuild().getPlugins());
        } catch (IOException e) {
            throw new UncheckedIOException("The lane file of " + lane.id() + " cannot be read.", e);
        } catch (XmlPullParserException e) {
            throw new IllegalStateException("The lane file of " + lane.id() + " is no POM.", e);
        }
    }

    /** What the lane adds, in the order in which it is named. */
    public List<LaneGoal> goals() {
        return plugins.stream()
                .flatMap(plugin -> plugin.getExecutions().stream()
                        .flatMap(execution -> execution.getGoals().stream()
                                .map(goal -> new LaneGoal(
                                        plugin.getArtifactId(), goal, execution.getPhase(), execution.getId()))))
                .toList();
    }

    /** @param plugin the {@code artifactId} */
    public record LaneGoal(String plugin, String goal, String phase, String executionId) {}

    /** The definition for a build that runs its tests in the release lane too. */
    public LaneDefinition withTests() {
        Map<String, String> others = new TreeMap<>(defaults);
        others.remove(SKIP_TESTS);
        return new LaneDefinition(lane, others, plugins);
    }

    /** The definition for a release without signatures. */
    public LaneDefinition withoutSigning() {
        return new LaneDefinition(
                lane,
                defaults,
                plugins.stream()
                        .filter(plugin -> !plugin.getKey().equals(SIGNER))
                        .toList());
    }

    /** The definition without some goals of a plugin. */
    public LaneDefinition without(String plugin, Predicate<String> goals) {
        return new LaneDefinition(
                lane,
                defaults,
                plugins.stream()
                        .map(each -> each.getKey().equals(plugin) ? without(each, goals) : each)
                        .filter(each -> !each.getExecutions().isEmpty())
                        .toList());
    }

    private static Plugin without(Plugin plugin, Predicate<String> goals) {
        Plugin copy = plugin.clone();
        copy.setExecutions(new ArrayList<>(copy.getExecutions().stream()
                .filter(execution -> execution.getGoals().stream().noneMatch(goals))
                .toList()));
        return copy;
    }

    /** The definition for a build in which other tests than the lane's decide. */
    public LaneDefinition with(TestPolicy policy) {
        Map<String, String> others = new TreeMap<>(defaults);
        if (policy == TestPolicy.ALL) {
            others.remove(IGNORE_FAILURES);
        } else {
            others.put(IGNORE_FAILURES, "true");
        }
        return new LaneDefinition(lane, others, plugins);
    }
}
