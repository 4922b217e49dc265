package io.github.cimaven.change;

import io.github.cimaven.change.Touched.Reach;
import io.github.cimaven.change.Touched.Touch;
import io.github.cimaven.checkout.ChangedFile;
import io.github.cimaven.checkout.ChangedFile.Kind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the modules whose files a change touches. POMs of modules are left to a comparison of what they say. */
final class TouchedFiles {
    private static final String MAVEN_FOLDER = ".mvn";

    private final List<ReactorModule> modules;
    private final IgnoredFiles ignored;
    private final Set<String> poms;

    TouchedFiles(List<ReactorModule> modules, IgnoredFiles ignored) {
        this.modules = List.copyOf(modules);
        this.ignored = ignored;
        this.poms = modules.stream().map(ReactorModule::pom).collect(Collectors.toSet());
    }

    Touched by(List<ChangedFile> files) {
        Touched touched = Touched.nothing();
        for (ChangedFile file : files) {
            touched = touched.and(by(file));
            if (touched.everything().isPresent()) {
                return touched;
            }
        }
        return touched;
    }

    /** The POMs of modules that were changed. */
    List<ChangedFile> poms(List<ChangedFile> files) {
        return files.stream().filter(file -> poms.contains(file.path())).toList();
    }

    private Touched by(ChangedFile file) {
        // A repository inside of this one, which is no submodule, ends with a slash.
        String path = file.path().replaceFirst("/$", "");
        List<ReactorModule> owners = owners(path);
        if (List.of(path.split("/", -1)).contains(MAVEN_FOLDER)) {
            return Touched.everything(path + " says how Maven runs");
        }
        List<ReactorModule> inside =
                modules.stream().filter(module -> module.isIn(path)).toList();
        if (!inside.isEmpty()) {
            return all(inside, "the submodule " + path + " changed");
        }
        boolean inModule = owners.stream().anyMatch(module -> isModuleOfItsOwn(module, path));
        boolean atTheTop = owners.stream().allMatch(this::isRoot);
        if (ignored.match(path, !atTheTop)
                || (atTheTop && !owners.isEmpty() && ignored.match(belowRoot(path), false))
                || owners.stream().anyMatch(module -> module.isOutput(path))) {
            return Touched.nothing();
        }
        if (poms.contains(path) && file.kind() != Kind.DELETED) {
            return file.kind() == Kind.ADDED
                    ? all(
                            owners.stream()
                                    .filter(module -> module.pom().equals(path))
                                    .toList(),
                            path + " is new")
                    : Touched.nothing();
        }
        if (inModule) {
            return of(owners, path);
        }
        return owners.isEmpty() || owners.stream().anyMatch(this::isRoot)
                ? Touched.everything(path + " lies outside all modules")
                : all(
                        modules.stream()
                                .filter(module -> owners.stream().anyMatch(owner -> owner.holds(module.folder())))
                                .toList(),
                        path + " lies beside them");
    }

    /** The modules in the deepest folder that holds the path; several when they share it. */
    private List<ReactorModule> owners(String path) {
        Optional<String> deepest = modules.stream()
                .filter(module -> module.holds(path))
                .map(ReactorModule::folder)
                .max(Comparator.comparingInt(String::length));
        return modules.stream()
                .filter(module -> deepest.filter(module.folder()::equals).isPresent())
                .toList();
    }

    /** Whether the file belongs to the module alone, and not to what lies below it too. */
    private boolean isModuleOfItsOwn(ReactorModule module, String path) {
        boolean holdsOthers = modules.stream()
                .anyMatch(other -> !other.folder().equals(module.folder()) && module.holds(other.folder()));
        boolean source = ReactorModule.isBelow(module.folder().isEmpty() ? "src" : module.folder() + "/src", path);
        return holdsOthers ? source && !module.packaging().equals("pom") : modules.size() == 1 || !isRoot(module);
    }

    private String belowRoot(String path) {
        return modules.stream()
                .filter(this::isRoot)
                .findFirst()
                .filter(root -> !root.folder().isEmpty())
                .map(root -> path.substring(root.folder().length() + 1))
                .orElse(path);
    }

    private boolean isRoot(ReactorModule module) {
        return modules.stream().allMatch(other -> module.holds(other.folder()));
    }

    private static Touched of(List<ReactorModule> owners, String path) {
        Map<String, Touch> touched = new HashMap<>();
        owners.forEach(module -> touched.put(
                module.id(), new Touch(module.isTest(path) ? Reach.TESTS : Reach.OUTPUT, path + " changed")));
        return Touched.of(touched);
    }

    private static Touched all(List<ReactorModule> modules, String reason) {
        return Touched.of(modules.stream()
                .collect(Collectors.toMap(ReactorModule::id, module -> new Touch(Reach.OUTPUT, reason))));
    }
}
