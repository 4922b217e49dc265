package io.github.cimaven.session;

import io.github.cimaven.change.ReactorModule;
import io.github.cimaven.change.ReactorModule.Use;
import io.github.cimaven.change.Selected;
import io.github.cimaven.change.Selected.Why;
import io.github.cimaven.checkout.ChangedFile;
import io.github.cimaven.config.Patterns;
import io.github.cimaven.lane.JudgingGoals;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.maven.project.MavenProject;

/**
 * Leaves out of modules what would say the same as on the base.
 *
 * @param reactor all modules
 * @param files what the change touches
 * @param kept checks of the project's that stay, as {@code artifactId:goal}
 */
record Unaltered(List<ReactorModule> reactor, List<ChangedFile> files, Patterns kept) {

    /**
     * @param built what is built
     * @param projects all modules, by {@code groupId:artifactId}
     * @return the checks of the project's that were left out of each module, as {@code artifactId:goal}
     */
    Map<String, Set<String>> leaveOut(List<Selected> built, Map<String, MavenProject> projects) {
        Map<String, ReactorModule> modules =
                reactor.stream().collect(Collectors.toMap(ReactorModule::id, Function.identity()));
        Set<String> testJars = built.stream()
                .flatMap(module -> modules.get(module.id()).uses().stream())
                .filter(Use::tests)
                .map(Use::id)
                .collect(Collectors.toSet());
        Map<String, Set<String>> leftOut = new HashMap<>();
        for (Selected module : built) {
            String id = module.id();
            JudgingGoals goals = goals(modules.get(id));
            if (module.why() == Why.UPSTREAM) {
                leftOut.put(id, OnlyNeeded.by(projects.get(id), testJars.contains(id), goals));
            } else if (module.why() == Why.DEPENDENT) {
                leftOut.put(id, goals.outOfDependent(projects.get(id).getBuild(), modules.keySet()));
            }
        }
        return leftOut;
    }

    /** A parent's checks may read what is below its folder: what was changed there is not checked yet. */
    private JudgingGoals goals(ReactorModule module) {
        boolean readsChange = files.stream().anyMatch(file -> module.holds(file.path()));
        return new JudgingGoals(readsChange ? Patterns.of("*") : kept);
    }
}
