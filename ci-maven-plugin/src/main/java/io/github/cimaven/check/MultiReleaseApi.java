package io.github.cimaven.check;

import io.github.cimaven.finding.Text;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/**
 * Each Java sees the same public classes in a multi-release jar. The JDK's own {@code jar --validate} says so. Since JDK
 * 25 (JDK-8345431) it looks at names and the order of entries too, and before, at nested classes without their outer class;
 * so only what it says of {@code META-INF/versions} and {@code module-info} counts here. Known libraries break it with parts
 * that only they use (jackson-core, byte-buddy, lucene-core), so that it is a warning.
 */
final class MultiReleaseApi implements ArchiveRule {
    private static final Pattern OF_VERSIONS = Pattern.compile(
            "(?!Warn|.*/package-info\\.class).*(" + Pattern.quote(Archive.VERSIONS) + "|module-info).*");

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
        List<String> lines = said.toString()
                .lines()
                .filter(line -> OF_VERSIONS.matcher(line).matches())
                .toList();
        return exit == 0 || lines.isEmpty()
                ? List.of()
                : List.of(finding(
                        archive.place(),
                        Severity.WARNING,
                        "The JDK finds the multi-release jar inconsistent: %s.".formatted(Text.list(lines)),
                        "See for yourself: jar --validate --file " + archive.place()));
    }
}
