package io.github.cimaven.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Which classes the main jars of the modules that were checked so far have. Callers keep each other out.
 *
 * @param state text only, as all that modules of a build share
 */
public record ReactorClasses(Map<String, String> state) {
    private static final String CLASS = "class ";
    private static final String PACKAGE = "package ";
    private static final String MODULE = "module ";
    private static final String OWN = "own ";
    private static final String BUNDLED = "bundled ";
    private static final String SUFFIX = ".class";
    /** It only has the annotations of its package, of which each jar may have its own. */
    private static final String PACKAGE_INFO = "/package-info.class";

    /**
     * Notes what the main jar of a module has.
     *
     * @param meets whether the module and one that was noted before are ever on one class path
     * @return what it has in common with modules that were noted before
     */
    public List<Overlap> add(String module, Archive jar, Predicate<String> meets) {
        Map<String, Shared> found = new LinkedHashMap<>();
        TreeSet<String> packages = new TreeSet<>();
        jar.baseClasses().filter(entry -> !Archive.isModuleInfo(entry.name())).forEach(entry -> {
            if (!entry.name().endsWith(PACKAGE_INFO)) {
                note(CLASS + entry.name(), (entry.own() ? OWN : BUNDLED) + module, found, entry);
            }
            if (entry.own() && entry.name().contains("/")) {
                packages.add(entry.name().substring(0, entry.name().lastIndexOf('/')));
            }
        });
        for (String name : packages) {
            for (String other : others(state.merge(PACKAGE + name, module, (old, now) -> old + "\n" + now), module)) {
                found.computeIfAbsent(other, key -> new Shared()).packages.add(name.replace('/', '.'));
            }
        }
        boolean named = jar.module();
        state.put(MODULE + module, String.valueOf(named));
        return found.entrySet().stream()
                .map(entry -> entry.getValue()
                        .overlap(
                                entry.getKey(),
                                meets.test(entry.getKey()),
                                named && "true".equals(state.get(MODULE + entry.getKey()))))
                .toList();
    }

    private void note(String key, String value, Map<String, Shared> found, ArchiveEntry entry) {
        String first = state.putIfAbsent(key, value);
        // The same entry twice in one jar is told by another rule.
        if (first == null || first.substring(first.indexOf(' ')).equals(value.substring(value.indexOf(' ')))) {
            return;
        }
        Shared shared = found.computeIfAbsent(first.substring(first.indexOf(' ') + 1), other -> new Shared());
        Collection<String> classes = entry.own() && first.startsWith(OWN) ? shared.own : shared.bundled;
        classes.add(entry.name()
                .substring(0, entry.name().length() - SUFFIX.length())
                .replace('/', '.'));
    }

    private static List<String> others(String modules, String module) {
        return modules.lines().filter(other -> !other.equals(module)).toList();
    }

    private static final class Shared {
        private final List<String> own = new ArrayList<>();
        private final List<String> bundled = new ArrayList<>();
        private final List<String> packages = new ArrayList<>();

        Overlap overlap(String other, boolean meet, boolean modules) {
            return new Overlap(other, meet, modules, own, bundled, packages);
        }
    }
}
