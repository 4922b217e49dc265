package io.github.cimaven.smoke;

import io.github.cimaven.finding.Text;
import io.github.cimaven.jdk.Jdk;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the report of the probe means for a consumer, as findings. */
final class ProbeFindings {
    private final Module module;
    private final Candidates candidates;
    private final Jdk jdk;

    ProbeFindings(Module module, Jdk jdk) {
        this.module = module;
        this.candidates = new Candidates(module.candidates());
        this.jdk = jdk;
    }

    List<Finding> of(ProbeReport report) {
        List<Finding> findings = new ArrayList<>(new MissingClasses(module, candidates, jdk).of(report.missing()));
        findings.addAll(broken(report.broken()));
        for (ProbeReport.BadProvider bad : report.providers()) {
            findings.add(Finding.of(
                    "smoke/service",
                    module.owns(bad.file()) ? Severity.ERROR : Severity.WARNING,
                    "The file %s of %s names the provider %s, but %s."
                            .formatted(bad.file(), module.name(), bad.provider(), bad.reason()),
                    "Correct or remove the line in src/main/resources/%s.".formatted(bad.file())));
        }
        for (ProbeReport.NamedInterface named : report.interfaces()) {
            // Dropwizard's files of Discoverable name interfaces, and its own code reads them.
            findings.add(Finding.of(
                    "smoke/service",
                    Severity.NOTE,
                    "The file %s of %s names the interface %s, of which ServiceLoader cannot make a provider."
                            .formatted(named.file(), module.name(), named.name()),
                    "Name a class in src/main/resources/%s, unless other code than ServiceLoader reads it."
                            .formatted(named.file())));
        }
        for (ProbeReport.Broken main : report.mains()) {
            findings.add(Finding.of(
                    "smoke/main",
                    Severity.ERROR,
                    "The manifest of %s has Main-Class: %s, but %s."
                            .formatted(module.name(), main.name(), main.reason()),
                    "Correct mainClass in the configuration of the plugin that makes the jar."));
        }
        report.modules()
                .forEach(reason -> findings.add(Finding.of(
                        "smoke/module",
                        Severity.ERROR,
                        "The module descriptor of %s cannot be read: %s.".formatted(module.name(), reason),
                        "Correct module-info.java, or what the jar packs for it.")));
        report.requires().forEach(name -> requires(name).ifPresent(findings::add));
        return findings.stream().map(finding -> finding.inModule(module.name())).toList();
    }

    /** A fault in one class shows in each class that extends it: so one finding for a reason. */
    private List<Finding> broken(List<ProbeReport.Broken> broken) {
        Map<String, List<String>> classes = new LinkedHashMap<>();
        broken.forEach(one -> classes.computeIfAbsent(one.reason(), reason -> new ArrayList<>())
                .add(one.name()));
        List<Finding> findings = new ArrayList<>();
        classes.forEach((reason, names) -> {
            List<String> distinct = names.stream().distinct().toList();
            findings.add(Finding.of(
                    "smoke/verify",
                    names.stream().anyMatch(module::owns) ? Severity.ERROR : Severity.WARNING,
                    "The class %s of %s%s cannot be loaded and linked by Java %d: %s"
                            .formatted(
                                    distinct.get(0),
                                    module.name(),
                                    distinct.size() == 1
                                            ? ""
                                            : " (and "
                                                    + Text.count(distinct.size() - 1, "other class", "other classes")
                                                    + ")",
                                    jdk.feature(),
                                    reason),
                    "Compile it against the versions of the dependencies that consumers get, and keep tools that change"
                            + " class files from it: mvn dependency:tree"));
        });
        return findings;
    }

    private Optional<Finding> requires(String name) {
        boolean there = module.classPath().stream().anyMatch(file -> Candidates.isModule(file, name));
        if (there) {
            return Optional.empty();
        }
        Optional<Candidate> candidate = candidates.withModule(name);
        return Optional.of(Finding.of(
                "smoke/module",
                candidate.map(found -> found.reason().severity()).orElse(Severity.ERROR),
                "The module descriptor of %s requires %s, which a consumer does not get: %s."
                        .formatted(
                                module.name(),
                                name,
                                candidate
                                        .map(Candidate::sentence)
                                        .orElse("neither the JDK nor any of the module's dependencies is that module")),
                candidate
                        .map(found -> found.fix(module.name()))
                        .orElse("Correct module-info.java, or write 'requires static' for what may be absent.")));
    }
}
