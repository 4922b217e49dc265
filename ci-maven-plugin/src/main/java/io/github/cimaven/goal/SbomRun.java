package io.github.cimaven.goal;

import io.github.cimaven.files.AtomicFile;
import io.github.cimaven.files.Digests;
import io.github.cimaven.finding.Text;
import io.github.cimaven.record.CiFolder;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import io.github.cimaven.sbom.Inner;
import io.github.cimaven.sbom.SbomAdditions;
import io.github.cimaven.sbom.SbomChecks;
import io.github.cimaven.sbom.SbomContents;
import io.github.cimaven.sbom.SbomEngine;
import io.github.cimaven.sbom.SbomModule;
import io.github.cimaven.sbom.SbomTexts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/** Makes the SBOM, once for the whole build, and says what is wrong with it. */
record SbomRun(SbomMojo mojo, List<SbomModule> modules) {
    /** A schema that is broken once is often broken in each component. */
    private static final int MAX_PROBLEMS = 10;

    List<Finding> findings(Optional<String> allowed)
            throws IOException, NoSbomException, MojoExecutionException, MojoFailureException {
        MavenProject root = RootModule.of(mojo.session);
        CycloneDxGoal goal = new CycloneDxGoal(mojo.plugins, mojo.session, root);
        SbomFacts facts = SbomFacts.of(mojo, root);
        CiFolder folder = mojo.folder();
        Path work = Files.createDirectories(folder.sbom().resolve("cyclonedx"));
        try {
            SbomEngine engine = goal.run(work, facts.timestamp().toString(), without());
            String made = Files.readString(work.resolve(CycloneDxGoal.FILE));
            SbomContents contents = engine.read(made);
            SbomChecks checks = SbomChecks.of(modules, contents, goal.narrowing());
            SbomTexts texts = engine.finish(made, additions(facts, root, checks));
            AtomicFile.write(texts.json().getBytes(StandardCharsets.UTF_8), folder.sbomJson());
            AtomicFile.write(texts.xml().getBytes(StandardCharsets.UTF_8), folder.sbomXml());
            new SbomAttachment(mojo, root).attach();
            List<Finding> findings = new ArrayList<>(checks.findings());
            findings.addAll(SbomChecks.licences(modules, contents, allowed));
            findings.addAll(invalid(texts.problems()));
            findings.add(made(contents, checks));
            return findings;
        } finally {
            Files.deleteIfExists(work.resolve(CycloneDxGoal.FILE));
            Files.deleteIfExists(work);
        }
    }

    /** The modules that did not report are left out, by all that cyclonedx-maven-plugin knows of them: artifactIds. */
    private List<String> without() {
        List<String> reported =
                modules.stream().map(module -> module.id().artifactId()).toList();
        return mojo.session.getProjects().stream()
                .filter(project -> !project.isExecutionRoot())
                .map(MavenProject::getArtifactId)
                .filter(artifactId -> !reported.contains(artifactId))
                .toList();
    }

    private SbomAdditions additions(SbomFacts facts, MavenProject root, SbomChecks checks) {
        Optional<Path> subject = modules.stream()
                .filter(module -> module.id().name().equals(root.getGroupId() + ":" + root.getArtifactId()))
                .findFirst()
                .flatMap(SbomModule::file)
                .map(Path::of);
        return new SbomAdditions(
                facts.timestamp(),
                facts.commit(),
                facts.repository(),
                facts.buildUrl(),
                facts.properties(),
                subject,
                checks.inner(),
                checks.isComplete());
    }

    private static List<Finding> invalid(List<String> problems) {
        return problems.stream()
                .limit(MAX_PROBLEMS)
                .map(
                        problem -> Finding.of(
                                "sbom/invalid",
                                Severity.ERROR,
                                "The SBOM does not conform to the schema of CycloneDX: %s."
                                        .formatted(Text.line(problem)),
                                "Look at the POM of the component that is named, or at the configuration of cyclonedx-maven-plugin."))
                .toList();
    }

    private Finding made(SbomContents contents, SbomChecks checks) throws IOException {
        long added = checks.inner().stream()
                .filter(inner -> !inner.known())
                .map(Inner::id)
                .distinct()
                .count();
        int components = contents.components().size() + (int) added;
        Path json = mojo.folder().sbomJson();
        return new Finding(
                "sbom/made",
                Severity.NOTE,
                "The SBOM has %s beside %s and is %s (SHA-256 of bom.json: %s)."
                        .formatted(
                                Text.count(components, "component", "components"),
                                contents.subject().id(),
                                checks.isComplete() ? "complete" : "incomplete",
                                Digests.sha256(json)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Places(mojo.root()).of(json)),
                Optional.empty());
    }
}
