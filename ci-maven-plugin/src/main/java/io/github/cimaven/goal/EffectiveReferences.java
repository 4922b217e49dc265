package io.github.cimaven.goal;

import io.github.cimaven.guard.Reference;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.maven.project.MavenProject;

/** What the effective model of a module names, and the parents that it was made from. */
record EffectiveReferences(MavenProject module, Places places, Own own) {

    List<Reference> all() {
        ModelElements elements = new ModelElements(places.of(module), places, own, UnaryOperator.identity());
        elements.dependencies("dependency", module.getModel().getDependencies());
        elements.build(module.getModel().getBuild());
        for (MavenProject project = module; project != null; project = project.getParent()) {
            elements.parent(project.getModel().getParent());
        }
        return elements.found();
    }
}
