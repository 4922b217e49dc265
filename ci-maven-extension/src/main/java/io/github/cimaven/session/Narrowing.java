package io.github.cimaven.session;

import io.github.cimaven.change.Base;
import io.github.cimaven.change.BaseFinder;
import io.github.cimaven.change.ChangeSelection;
import io.github.cimaven.change.ReactorModule;
import io.github.cimaven.change.Selected;
import io.github.cimaven.checkout.ChangedFile;
import io.github.cimaven.checkout.CheckoutException;
import io.github.cimaven.checkout.Git;
import io.github.cimaven.config.Handover;
import io.github.cimaven.config.Keys;
import io.github.cimaven.config.Patterns;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.config.Settings;
import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.record.AffectedFacts;
import io.github.cimaven.record.AffectedFacts.AffectedModule;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Narrows a session to the modules that the change reaches. */
final class Narrowing {
    private static final Logger LOG = LoggerFactory.getLogger("io.github.cimaven");
    private static final int SHORT_ID = 10;

    private final MavenSession session;
    private final MavenParts maven;
    private final CiEnvironment environment;
    private final Clock clock;
    private final Path top;
    private final Git git;
    private List<ChangedFile> files = List.of();
    private List<ReactorModule> reactor = List.of();
    private Optional<BaseModels> models = Optional.empty();

    Narrowing(MavenSession session, MavenParts maven, CiEnvironment environment, Clock clock) {
        this.session = session;
        this.maven = maven;
        this.environment = environment;
        this.clock = clock;
        this.top = Git.top(Path.of(session.getExecutionRootDirectory())).normalize();
        this.git = new Git(top);
    }

    /** Tells the goals what the change is compared with, and leaves out of the session what the change does not reach. */
    AffectedFacts narrow(Settings settings) {
        int total = session.getAllProjects().size();
        Base base = new BaseFinder(git, environment, clock).find(settings.text(Keys.BASE));
        base.commit()
                .ifPresentOrElse(
                        commit -> session.getUserProperties().setProperty(Handover.BASE_COMMIT, commit),
                        () -> session.getUserProperties().setProperty(Handover.BASE_PROBLEM, base.reason()));
        ChangeSelection selection = selection(base, settings);
        if (selection.everything().isPresent()) {
            int built = session.getProjects().size();
            LOG.info(
                    "{} of {} modules are built: {}.",
                    built,
                    total,
                    selection.everything().get());
            return new AffectedFacts(base.commit(), total, built, selection.everything(), List.of());
        }
        Map<String, Set<String>> leftOut = apply(selection, settings.patterns(Keys.AFFECTED_KEEP, ""));
        tell(selection, base, total);
        tell(leftOut);
        return new AffectedFacts(
                base.commit(), total, session.getProjects().size(), selection.everything(), facts(selection, leftOut));
    }

    /** The modules of the base commit; empty when there is none, or when git cannot tell what changed since. */
    Optional<BaseModels> base() {
        return models;
    }

    private ChangeSelection selection(Base base, Settings settings) {
        Optional<String> unread = readChange(base);
        if (!settings.flag(Keys.AFFECTED, false)) {
            return ChangeSelection.everything(Keys.AFFECTED + " is false");
        }
        if (session.getProjects().size() < session.getAllProjects().size()) {
            return ChangeSelection.everything("the command line chose them");
        }
        if (base.commit().isEmpty()) {
            return ChangeSelection.everything(base.reason().replaceFirst("\\.$", ""));
        }
        if (unread.isPresent()) {
            return ChangeSelection.everything("the change cannot be told: " + unread.get());
        }
        try {
            reactor = new SessionReactor(session, top).modules();
            return ChangeSelection.of(reactor, files, new BasePoms(models.orElseThrow()), settings);
        } catch (SettingException e) {
            throw e;
        } catch (RuntimeException e) {
            // Parts of Maven 4 fail so where they lack something; that is no reason to build nothing.
            LOG.debug("What the change reaches cannot be told.", e);
            return ChangeSelection.everything("the change cannot be told: " + BaseModels.firstLine(e));
        }
    }

    /** @return why git cannot tell what changed, as a clause */
    private Optional<String> readChange(Base base) {
        try {
            if (base.commit().isPresent()) {
                String commit = base.commit().get();
                files = git.changedFiles(commit);
                models = Optional.of(new BaseModels(maven, new SessionReactor(session, top), git, commit, files));
            }
            return Optional.empty();
        } catch (CheckoutException e) {
            return Optional.of(e.getMessage().replaceFirst("\\.$", ""));
        }
    }

    /** @return the checks that are left out of each module, as {@code artifactId:goal} */
    private Map<String, Set<String>> apply(ChangeSelection selection, Patterns kept) {
        Map<String, MavenProject> projects =
                session.getProjects().stream().collect(Collectors.toMap(SessionReactor::id, Function.identity()));
        List<Selected> built = selection.modules();
        Map<String, Set<String>> leftOut = new Unaltered(reactor, files, kept).leaveOut(built, projects);
        session.setProjects(built.stream().map(Selected::id).map(projects::get).toList());
        return leftOut;
    }

    private static void tell(Map<String, Set<String>> leftOut) {
        Set<String> checks = new TreeSet<>();
        leftOut.values().forEach(checks::addAll);
        if (!checks.isEmpty()) {
            LOG.info(
                    "  left out where the change cannot alter their answer: {} ({} keeps them)",
                    String.join(", ", checks),
                    Keys.AFFECTED_KEEP);
        }
    }

    private static void tell(ChangeSelection selection, Base base, int total) {
        String compared =
                "compared with %s, %s".formatted(base.commit().orElse("").substring(0, SHORT_ID), base.reason());
        if (selection.isEmpty()) {
            LOG.info("The change touches no module ({}).", compared);
            return;
        }
        LOG.info(
                "{} of {} modules are built, {} of them only because others need them ({}).",
                selection.modules().size(),
                total,
                selection.upstream().size(),
                compared);
        selection.modules().stream()
                .filter(module -> module.why() == Selected.Why.CHANGED)
                .limit(SHORT_ID)
                .forEach(module -> LOG.info("  {}: {}", module.artifactId(), module.reason()));
    }

    private static List<AffectedModule> facts(ChangeSelection selection, Map<String, Set<String>> leftOut) {
        return selection.modules().stream()
                .map(module -> new AffectedModule(
                        module.artifactId(),
                        module.why().word(),
                        module.reason(),
                        List.copyOf(leftOut.getOrDefault(module.id(), Set.of()))))
                .toList();
    }
}
