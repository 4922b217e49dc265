package io.github.cimaven.check;

import io.github.cimaven.finding.Text;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.spi.ToolProvider;

/**
 * Each Java sees the same public classes in a multi-release jar. The JDK's own {@code jar --validate} says so; since JDK
 * 21 it looks at names too, which other rules do on every JDK.
 */
final class MultiReleaseApi implements ArchiveRule {

    @Override
    public String name() {
        return "multi-release-api";
    }

    @Override
    public List<Finding> check(Archive archive, Packaged module) {
        boolean asked = archive.file().program()
                && archive.whole()
                && MultiRelease.said(archive)
                && archive.classFiles()
                        .anyMatch(entry -> Archive.versionOf(entry.name()).isPresent());
        return asked ? validate(archive) : List.of();
    }

    private List<Finding> validate(Archive archive) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int exit = ToolProvider.findFirst("jar")
                .map(jar -> jar.run(
                        out, out, "--validate", "--file", archive.file().path().toString()))
                .orElse(0);
        out.flush();
        List<String> lines =
                said.toString().lines().filter(line -> !line.isBlank()).toList();
        return exit == 0
                ? List.of()
                : List.of(finding(
                        archive.place(),
                        Severity.ERROR,
                        "The JDK finds the multi-release jar inconsistent: %s.".formatted(Text.list(lines)),
                        "See for yourself: jar --validate --file " + archive.place()));
    }
}
