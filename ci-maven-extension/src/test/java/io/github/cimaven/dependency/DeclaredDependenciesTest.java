package io.github.cimaven.dependency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.DependencyManagement;
import org.apache.maven.model.Exclusion;
import org.apache.maven.model.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Modules are written as {@code name>used,used=what it declares}. */
class DeclaredDependenciesTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "a=1 b=1               | a=1 b=1               | -",
                "a=1 b=1               | a=2 b=1               | a",
                // who uses it, over any number of steps, then or now
                "a=1 b>a=1 c>b=1 d=1   | a=2 b>a=1 c>b=1 d=1   | a b c",
                "a=1 b>a=1             | a=2 b=1               | a b",
                "a=1 b=1               | a=2 b>a=1             | a b",
                // a cycle ends
                "a>b=1 b>a=1           | a>b=2 b>a=1           | a b",
                // a new module has no past, but one that uses it has
                "b>a=1                 | a=1 b>a=1             | b",
                "a=1 b>a=1             | b>a=1                 | a b",
            })
    void changedModulesAndThoseThatUseThem(String before, String now, String changed) {
        assertThat(DeclaredDependencies.changed(modules(before), modules(now)))
                .isEqualTo(changed == null ? Set.of() : new TreeSet<>(List.of(changed.split(" ", -1))));
    }

    @Test
    void whatCounts() {
        DeclaredDependencies one = DeclaredDependencies.of(model(dependency("1")), "/top");

        assertThat(one.uses()).containsExactly("g:a");
        assertThat(DeclaredDependencies.of(model(dependency("1")), "/elsewhere"))
                .isEqualTo(one);
        assertThat(DeclaredDependencies.of(model(dependency("2")), "/top")).isNotEqualTo(one);
        Dependency scope = dependency("1");
        scope.setScope("test");
        Dependency optional = dependency("1");
        optional.setOptional(true);
        Dependency exclusion = dependency("1");
        Exclusion excluded = new Exclusion();
        excluded.setGroupId("x");
        excluded.setArtifactId("y");
        exclusion.addExclusion(excluded);
        for (Dependency other : List.of(scope, optional, exclusion)) {
            assertThat(DeclaredDependencies.of(model(other), "/top")).isNotEqualTo(one);
        }
    }

    @Test
    void whatIsManagedCountsButIsNotUsed() {
        Model model = new Model();
        model.setDependencyManagement(new DependencyManagement());
        model.getDependencyManagement().addDependency(dependency("1"));
        DeclaredDependencies managed = DeclaredDependencies.of(model, "/top");

        assertThat(managed.uses()).isEmpty();
        assertThat(managed).isNotEqualTo(DeclaredDependencies.of(new Model(), "/top"));
    }

    @Test
    void theFolderOfTheWorkTreeIsNoDifference() {
        assertThat(DeclaredDependencies.of(model(system("/here/lib/a.jar")), "/here"))
                .isEqualTo(DeclaredDependencies.of(model(system("/there/lib/a.jar")), "/there"));
    }

    private static Dependency dependency(String version) {
        Dependency dependency = new Dependency();
        dependency.setGroupId("g");
        dependency.setArtifactId("a");
        dependency.setVersion(version);
        return dependency;
    }

    private static Dependency system(String path) {
        Dependency dependency = dependency("1");
        dependency.setScope("system");
        dependency.setSystemPath(path);
        return dependency;
    }

    private static Model model(Dependency dependency) {
        Model model = new Model();
        model.addDependency(dependency);
        return model;
    }

    private static Map<String, DeclaredDependencies> modules(String text) {
        Map<String, DeclaredDependencies> modules = new HashMap<>();
        for (String module : text.split(" ", -1)) {
            String[] sides = module.split("=", -1);
            List<String> names = Arrays.asList(sides[0].split("[>,]", -1));
            modules.put(
                    names.get(0),
                    new DeclaredDependencies(Set.copyOf(names.subList(1, names.size())), List.of(sides[1])));
        }
        return modules;
    }
}
