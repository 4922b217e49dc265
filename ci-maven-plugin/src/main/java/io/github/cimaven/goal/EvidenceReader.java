package io.github.cimaven.goal;

import io.github.cimaven.baseline.Baseline;
import io.github.cimaven.baseline.BaselineAnswer;
import io.github.cimaven.baseline.BaselinePlace;
import io.github.cimaven.baseline.BaselineReader;
import io.github.cimaven.config.Keys;
import io.github.cimaven.config.Patterns;
import io.github.cimaven.config.Settings;
import io.github.cimaven.git.GitBranch;
import io.github.cimaven.git.GitException;
import io.github.cimaven.git.GitRepository;
import io.github.cimaven.guard.ChangelogText;
import io.github.cimaven.guard.Evidence;
import io.github.cimaven.guard.Fact;
import io.github.cimaven.record.RunRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;
import org.apache.maven.project.MavenProject;

/** Reads what the guards ask for beside the commit and the modules, each only when its guard is asked. */
record EvidenceReader(GuardMojo mojo, Predicate<String> asked) {
    private static final String LEFT_OUT = "the rule is left out";

    Fact<Evidence.Branches> branches() {
        if (!asked.test("on-default-branch")) {
            return Fact.none(LEFT_OUT);
        }
        Settings settings = mojo.settings();
        try (GitRepository repository = GitRepository.open(folder())) {
            Optional<String> known =
                    mojo.ciFacts().environment().defaultBranch().or(() -> remoteDefault(repository));
            Optional<Patterns> main =
                    settings.text(Keys.BRANCHES_MAIN).map(Patterns::of).or(() -> known.map(Patterns::of));
            if (main.isEmpty()) {
                return Fact.unknown(
                        "neither the CI service nor the clone says which branch is the default one; name it in "
                                + Keys.BRANCHES_MAIN);
            }
            List<GitBranch> mainBranches = repository.branches(main.get()::matches);
            if (mainBranches.isEmpty()) {
                return Fact.unknown(
                        "the clone does not have the branch %s; type git fetch origin".formatted(main.get()));
            }
            Patterns releases = settings.patterns(Keys.BRANCHES_RELEASE, Keys.BRANCHES_RELEASE_DEFAULT);
            List<GitBranch> all = repository.branches(name -> main.get().matches(name) || releases.matches(name));
            return Fact.of(new Evidence.Branches(
                    all.stream().map(GitBranch::name).toList(), all.stream().anyMatch(GitBranch::containsHead)));
        } catch (GitException e) {
            return Fact.none("there is no git repository");
        }
    }

    Fact<Evidence.MainRun> mainRun() {
        Optional<String> setting = BaselinePlace.of(mojo.settings(), mojo.root());
        if (setting.isEmpty() || !asked.test("built-green")) {
            return Fact.none(setting.isEmpty() ? Keys.BASELINE + " is not set" : LEFT_OUT);
        }
        BaselineAnswer answer = new BaselineReader(mojo.root()).read(setting.get());
        return Fact.of(answer.baseline()
                .map(EvidenceReader::mainRun)
                .orElseGet(() -> new Evidence.MainRun("", "", Optional.empty(), false, answer.problem())));
    }

    /** The first that names versions. */
    Fact<Evidence.Changelog> changelog(String version) throws IOException {
        for (String name : asked.test("changelog") ? ChangelogText.FILES : List.<String>of()) {
            Path file = folder().resolve(name);
            if (Files.isRegularFile(file)) {
                Optional<ChangelogText> text = read(file).filter(ChangelogText::namesVersions);
                if (text.isPresent()) {
                    return Fact.of(new Evidence.Changelog(name, text.get().names(version)));
                }
            }
        }
        return Fact.none("no changelog that names versions is there: " + String.join(", ", ChangelogText.FILES));
    }

    private static Evidence.MainRun mainRun(Baseline baseline) {
        RunRecord run = baseline.run();
        return new Evidence.MainRun(
                baseline.source(), run.lane().id(), baseline.facts().commit(), run.success(), Optional.empty());
    }

    private static Optional<ChangelogText> read(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        try {
            return Optional.of(
                    file.toString().endsWith(".xml") ? ChangelogText.changesXml(text) : ChangelogText.markdown(text));
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> remoteDefault(GitRepository repository) {
        try {
            return repository.defaultBranch();
        } catch (GitException e) {
            return Optional.empty();
        }
    }

    private Path folder() {
        MavenProject root = RootModule.of(mojo.session);
        return root.getBasedir().toPath();
    }
}
