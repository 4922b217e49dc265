package io.github.cimaven.check;

import io.github.cimaven.finding.Text;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.io.IOException;
import java.util.List;

/** A jar has a manifest that parses. */
final class ManifestReads implements ArchiveRule {

    @Override
    public String name() {
        return "manifest";
    }

    @Override
    public List<Finding> check(Archive archive, Packaged module) {
        try {
            boolean missing = Manifests.parse(archive).isEmpty()
                    && archive.file().main()
                    && archive.file().extension().equals("jar")
                    && archive.whole();
            return missing
                    ? List.of(finding(
                            archive.place(),
                            Severity.WARNING,
                            "The jar has no " + Archive.MANIFEST + ".",
                            "Let maven-jar-plugin write it, which does so by default."))
                    : List.of();
        } catch (IOException e) {
            return List.of(finding(
                    archive.place(),
                    Severity.ERROR,
                    "The manifest does not parse: %s.".formatted(Text.line(String.valueOf(e.getMessage()))),
                    "Correct the manifest entries in the configuration of the plugin that packages."));
        }
    }
}
