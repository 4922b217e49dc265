package io.github.cimaven.session;

import io.github.cimaven.change.EffectivePom;
import io.github.cimaven.change.PomChanges;
import io.github.cimaven.change.Touched;
import io.github.cimaven.change.Touched.Reach;
import io.github.cimaven.change.Touched.Touch;
import io.github.cimaven.checkout.ChangedFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * Tells which modules a change of POMs reaches: the effective POM of each module in the base commit and now is
 * compared.
 */
final class BasePoms implements PomChanges {
    private final BaseModels base;
    private final SessionReactor reactor;
    private final MavenSession session;

    BasePoms(BaseModels base) {
        this.base = base;
        this.reactor = base.reactor();
        this.session = reactor.session();
    }

    @Override
    public Touched by(List<ChangedFile> poms) {
        try {
            Map<String, MavenProject> then = base.read();
            return then.isEmpty() ? Touched.nothing() : compare(then);
        } catch (UnreadablePomsException e) {
            return Touched.everything(e.getMessage());
        }
    }

    private Touched compare(Map<String, MavenProject> then) {
        Map<String, MavenProject> now = base.now();
        Optional<String> gone =
                then.keySet().stream().filter(pom -> !now.containsKey(pom)).findFirst();
        if (gone.isPresent()) {
            return Touched.everything("the module of " + gone.get() + " is gone");
        }
        PomUsers users = new PomUsers(base.maven(), session);
        Map<String, Touch> touched = new HashMap<>();
        now.forEach((pom, module) -> {
            Optional<String> reason = then.containsKey(pom)
                    ? reason(then.get(pom), module, users)
                    : Optional.of(pom + " is new").filter(it -> base.inherited());
            reason.ifPresent(text -> touched.put(SessionReactor.id(module), new Touch(Reach.OUTPUT, text)));
        });
        return Touched.of(touched);
    }

    private Optional<String> reason(MavenProject then, MavenProject now, PomUsers users) {
        // A goal of the command line takes its configuration from what is managed.
        boolean goals = session.getGoals().stream().anyMatch(goal -> goal.contains(":"));
        EffectivePom old = EffectivePom.of(then.getModel(), base.top().toString(), goals);
        EffectivePom current = EffectivePom.of(now.getModel(), reactor.top().toString(), goals);
        if (!old.text().equals(current.text())) {
            return Optional.of("its effective POM changed");
        }
        return users.ofProperties(now, old.changedProperties(current)).or(() -> users.ofManaged(now, old, current));
    }
}
