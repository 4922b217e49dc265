package io.github.cimaven.change;

import io.github.cimaven.change.Selected.Why;
import io.github.cimaven.checkout.ChangedFile;
import io.github.cimaven.config.Keys;
import io.github.cimaven.config.Patterns;
import io.github.cimaven.config.Settings;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The modules of a build that a change reaches.
 *
 * @param everything why all modules are built, as a clause
 * @param modules what is to be built, in the order of the build
 */
public record ChangeSelection(Optional<String> everything, List<Selected> modules) {

    public ChangeSelection {
        modules = List.copyOf(modules);
    }

    /** Everything is built. */
    public static ChangeSelection everything(String reason) {
        return new ChangeSelection(Optional.of(reason), List.of());
    }

    /**
     * @param reactor the modules in the order in which they are built
     * @param poms what a change of POMs means; it is asked only when the POM of a module was changed
     * @param settings for {@link Keys#AFFECTED_IGNORE} and {@link Keys#AFFECTED_ALWAYS}
     */
    public static ChangeSelection of(
            List<ReactorModule> reactor, List<ChangedFile> files, PomChanges poms, Settings settings) {
        IgnoredFiles ignored =
                IgnoredFiles.of(settings.text(Keys.AFFECTED_IGNORE).orElse(Keys.AFFECTED_IGNORE_DEFAULT));
        TouchedFiles finder = new TouchedFiles(reactor, ignored);
        Touched touched = finder.by(files);
        List<ChangedFile> changedPoms = finder.poms(files);
        if (touched.everything().isEmpty() && !changedPoms.isEmpty()) {
            touched = touched.and(poms.by(changedPoms));
        }
        if (touched.everything().isPresent()) {
            return everything(touched.everything().get());
        }
        Patterns always = settings.patterns(Keys.AFFECTED_ALWAYS, "");
        return new ChangeSelection(Optional.empty(), AffectedModules.of(reactor, touched.modules(), always));
    }

    /** Whether the change reaches no module, and none is always built. */
    public boolean isEmpty() {
        return everything.isEmpty() && modules.stream().allMatch(module -> module.why() == Why.UPSTREAM);
    }

    /** The ids of the modules that only others need. */
    public Set<String> upstream() {
        return modules.stream()
                .filter(module -> module.why() == Why.UPSTREAM)
                .map(Selected::id)
                .collect(Collectors.toSet());
    }
}
