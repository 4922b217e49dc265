package io.github.cimaven.spark.asm;

import io.github.cimaven.spark.LinkageChecker;
import io.github.cimaven.spark.LinkageReport;
import io.github.cimaven.spark.LinkageReport.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Made by its name when links are checked. */
public final class AsmLinkageChecker implements LinkageChecker {

    @Override
    public LinkageReport check(Path jar, List<Path> spark, List<Path> own) throws IOException {
        JarClasses classes = JarClasses.read(jar);
        try (ClassPath classPath = new ClassPath(jar, spark, own)) {
            return report(classes, classPath);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static LinkageReport report(JarClasses classes, ClassPath classPath) {
        ReferenceCheck references = new ReferenceCheck(classPath);
        InheritanceCheck inheritance = new InheritanceCheck(classPath);
        Problems problems = new Problems();
        Set<String> known = new LinkedHashSet<>();
        int count = 0;
        for (Map.Entry<Reference, Set<JarClasses.Place>> entry :
                classes.references().entrySet()) {
            references
                    .of(entry.getKey(), entry.getValue())
                    .ifPresent(problem -> entry.getValue().forEach(place -> problems.add(problem, place.text())));
            if (references.isSparks(entry.getKey())) {
                count++;
                known.add(Names.ofClass(entry.getKey().owner()));
            }
        }
        for (String name : classes.names()) {
            classPath
                    .find(name)
                    .ifPresent(type ->
                            inheritance.of(type).forEach(problem -> problems.add(problem, Names.ofClass(type.name()))));
        }
        return new LinkageReport(count, classes.feature(), known, problems.all());
    }

    /** Each problem once, with its places. */
    private static final class Problems {
        private final Map<String, Problem> byKey = new LinkedHashMap<>();
        private final Map<String, Set<String>> places = new LinkedHashMap<>();

        void add(Problem problem, String place) {
            byKey.putIfAbsent(problem.key(), problem);
            places.computeIfAbsent(problem.key(), key -> new LinkedHashSet<>()).add(place);
        }

        List<Problem> all() {
            return byKey.entrySet().stream()
                    .map(entry -> {
                        Set<String> all = places.get(entry.getKey());
                        return entry.getValue().at(all.iterator().next(), all.size() - 1);
                    })
                    .toList();
        }
    }
}
