package io.github.cimaven.session;

import io.github.cimaven.change.EffectivePom;
import io.github.cimaven.change.PomChanges;
import io.github.cimaven.change.Touched;
import io.github.cimaven.change.Touched.Reach;
import io.github.cimaven.change.Touched.Touch;
import io.github.cimaven.checkout.ChangedFile;
import io.github.cimaven.checkout.CheckoutException;
import io.github.cimaven.checkout.Git;
import java.io.File;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectBuildingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells which modules a change of POMs reaches: Maven itself reads the POMs of the base commit, and the effective POM
 * of each module then and now is compared.
 */
final class BasePoms implements PomChanges {
    private static final Logger LOG = LoggerFactory.getLogger("io.github.cimaven");

    private static final String OLD_MAVEN = "3.8.";

    private final MavenParts maven;
    private final MavenSession session;
    private final SessionReactor reactor;
    private final Git git;
    private final String base;

    BasePoms(MavenParts maven, SessionReactor reactor, Git git, String base) {
        this.maven = maven;
        this.session = reactor.session();
        this.reactor = reactor;
        this.git = git;
        this.base = base;
    }

    @Override
    public Touched by(List<ChangedFile> poms) {
        Map<String, MavenProject> modules = session.getProjects().stream()
                .collect(
                        Collectors.toMap(module -> reactor.path(module.getFile().toPath()), module -> module));
        // Only a POM of packaging pom can be a parent or be imported.
        List<MavenProject> changed = poms.stream()
                .filter(pom -> pom.kind() == ChangedFile.Kind.MODIFIED)
                .map(pom -> modules.get(pom.path()))
                .toList();
        if (changed.isEmpty()) {
            return Touched.nothing();
        }
        boolean inherited =
                changed.stream().anyMatch(module -> module.getPackaging().equals("pom"));
        if (inherited && version().startsWith(OLD_MAVEN)) {
            // It keeps parents by their coordinates, and would give those of now.
            return Touched.everything(
                    "a POM changed that others may inherit from, and Maven %s cannot read the old one beside the new"
                            .formatted(version()));
        }
        try (BaseTree tree = BaseTree.of(git, base, modules.keySet())) {
            List<File> files = inherited
                    ? List.of(
                            tree.file(reactor.path(session.getRequest().getPom().toPath())))
                    : changed.stream()
                            .map(module ->
                                    tree.file(reactor.path(module.getFile().toPath())))
                            .toList();
            Map<String, MavenProject> then = new BaseProjects(maven, session, tree).read(files, inherited);
            return compare(then, modules, tree, inherited);
        } catch (CheckoutException | IOException | ProjectBuildingException e) {
            LOG.debug("The POMs of {} cannot be read.", base, e);
            return Touched.everything(
                    "a POM changed, and the POMs of %s cannot be read (%s)".formatted(base, firstLine(e)));
        }
    }

    private Touched compare(
            Map<String, MavenProject> then, Map<String, MavenProject> now, BaseTree tree, boolean inherited) {
        Optional<String> gone =
                then.keySet().stream().filter(pom -> !now.containsKey(pom)).findFirst();
        if (gone.isPresent()) {
            return Touched.everything("the module of " + gone.get() + " is gone");
        }
        PomUsers users = new PomUsers(maven, session);
        Map<String, Touch> touched = new HashMap<>();
        now.forEach((pom, module) -> {
            Optional<String> reason = then.containsKey(pom)
                    ? reason(then.get(pom), module, tree, users)
                    : Optional.of(pom + " is new").filter(it -> inherited);
            reason.ifPresent(text -> touched.put(SessionReactor.id(module), new Touch(Reach.OUTPUT, text)));
        });
        return Touched.of(touched);
    }

    private Optional<String> reason(MavenProject then, MavenProject now, BaseTree tree, PomUsers users) {
        // A goal of the command line takes its configuration from what is managed.
        boolean goals = session.getGoals().stream().anyMatch(goal -> goal.contains(":"));
        EffectivePom old = EffectivePom.of(then.getModel(), tree.top(), goals);
        EffectivePom current = EffectivePom.of(now.getModel(), reactor.top().toString(), goals);
        if (!old.text().equals(current.text())) {
            return Optional.of("its effective POM changed");
        }
        return users.ofProperties(now, old.changedProperties(current)).or(() -> users.ofManaged(now, old, current));
    }

    private String version() {
        return session.getSystemProperties().getProperty("maven.version", "");
    }

    private static String firstLine(Exception e) {
        return Optional.ofNullable(e.getMessage())
                .flatMap(message -> message.lines().findFirst())
                .orElse(e.getClass().getSimpleName());
    }
}
