package io.github.cimaven.goal;

import io.github.cimaven.guard.Reference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Model;
import org.apache.maven.model.ModelBase;
import org.apache.maven.model.Profile;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;

/**
 * What the POMs of a module and of its parents name as they are written: the effective model no longer has the BOMs
 * that were imported. Of the profiles, the active ones.
 */
record RawReferences(MavenSession session, MojoExecution execution, MavenProject module, Places places, Own own) {

    List<Reference> all() {
        List<Reference> references = new ArrayList<>();
        for (MavenProject project = module; project != null; project = project.getParent()) {
            Model raw = project.getOriginalModel();
            if (raw != null) {
                references.addAll(of(raw, places.of(project)));
            }
        }
        return references;
    }

    private List<Reference> of(Model raw, String where) {
        ModelElements elements = new ModelElements(where, places, own, this::resolve);
        elements.parent(raw.getParent());
        section(elements, raw);
        elements.build(raw.getBuild());
        Set<String> active = module.getInjectedProfileIds().values().stream()
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
        for (Profile profile : raw.getProfiles()) {
            if (active.contains(profile.getId())) {
                section(elements, profile);
                elements.build(profile.getBuild());
            }
        }
        return elements.found();
    }

    private static void section(ModelElements elements, ModelBase model) {
        elements.dependencies("dependency", model.getDependencies());
        elements.imports(model.getDependencyManagement());
    }

    private String resolve(String version) {
        if (!version.contains("${")) {
            return version;
        }
        MavenSession own = session.clone();
        own.setCurrentProject(module);
        try {
            return String.valueOf(new PluginParameterExpressionEvaluator(own, execution).evaluate(version));
        } catch (ExpressionEvaluationException e) {
            return version;
        }
    }
}
