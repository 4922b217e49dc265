package io.github.cimaven.check;

import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A jar has its sources and its Javadoc beside it, as Maven Central asks: without them it refuses the release. */
final class CentralArtifacts implements Rule {

    @Override
    public String name() {
        return "central-artifacts";
    }

    @Override
    public List<Finding> check(Packaged module) {
        Optional<Archive> jar =
                module.main().filter(archive -> archive.file().extension().equals("jar"));
        if (jar.isEmpty() || !module.pom().published()) {
            return List.of();
        }
        List<String> missing = Stream.of("sources", "javadoc")
                .filter(wanted -> module.archives().stream()
                        .noneMatch(archive -> archive.file()
                                .classifier()
                                .filter(wanted::equals)
                                .isPresent()))
                .toList();
        return missing.isEmpty()
                ? List.of()
                : List.of(finding(
                        jar.get().place(),
                        module.releasing() ? Severity.ERROR : Severity.NOTE,
                        "Maven Central asks for jars that the module does not make: %s."
                                .formatted(String.join(", ", missing)),
                        "The lanes ci-main and ci-release make them of Java sources, unless maven.source.skip or"
                                + " maven.javadoc.skip is set; without Java sources, attach jars with a README. For a repository"
                                + " that does not ask: -Dci.check.ignore=central-*"));
    }
}
