package io.github.cimaven.change;

import io.github.cimaven.change.ReactorModule.Use;
import io.github.cimaven.change.Selected.Why;
import io.github.cimaven.change.Touched.Reach;
import io.github.cimaven.change.Touched.Touch;
import io.github.cimaven.config.Patterns;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Adds to the touched modules those that depend on them, and those that must be there before. */
final class AffectedModules {
    private final List<ReactorModule> modules;
    private final Map<String, Touch> touched;
    private final Map<String, Selected> selected = new HashMap<>();

    private AffectedModules(List<ReactorModule> modules, Map<String, Touch> touched) {
        this.modules = modules;
        this.touched = touched;
    }

    /**
     * @param modules in the order in which they are built
     * @param always the {@code artifactId}s that are always built
     * @return the modules to be built, in the same order
     */
    static List<Selected> of(List<ReactorModule> modules, Map<String, Touch> touched, Patterns always) {
        AffectedModules affected = new AffectedModules(modules, touched);
        affected.addTouched();
        affected.addAlways(always);
        affected.addDependents();
        affected.addRoot();
        affected.addUpstream();
        return modules.stream()
                .map(ReactorModule::id)
                .flatMap(id -> Optional.ofNullable(affected.selected.get(id)).stream())
                .toList();
    }

    private void addTouched() {
        modules.stream()
                .filter(module -> touched.containsKey(module.id()))
                .forEach(module ->
                        add(module, Why.CHANGED, touched.get(module.id()).reason()));
    }

    private void addAlways(Patterns always) {
        for (ReactorModule module : modules) {
            if (!selected.containsKey(module.id())) {
                always.matching(module.artifactId())
                        .ifPresent(glob -> add(module, Why.ALWAYS, "it is always built (" + glob + ")"));
            }
        }
    }

    private void addDependents() {
        Map<String, List<ReactorModule>> users = users();
        Map<String, Reach> reached = new HashMap<>();
        touched.forEach((id, touch) -> reached.put(id, touch.reach()));
        Deque<String> open = new ArrayDeque<>(reached.keySet());
        while (!open.isEmpty()) {
            String id = open.remove();
            for (ReactorModule user : users.getOrDefault(id, List.of())) {
                Optional<Reach> reach = reach(user, id, reached.get(id));
                if (reach.isPresent() && isFarther(reach.get(), reached.get(user.id()))) {
                    reached.put(user.id(), reach.get());
                    open.add(user.id());
                    if (!selected.containsKey(user.id())
                            || selected.get(user.id()).why() == Why.ALWAYS) {
                        add(user, Why.DEPENDENT, "it depends on " + id.substring(id.indexOf(':') + 1));
                    }
                }
            }
        }
    }

    /** The root has the lane's files and its goals for the whole build; it is left out when it would cost other modules. */
    private void addRoot() {
        modules.stream()
                .filter(module -> modules.stream().allMatch(other -> module.holds(other.folder())))
                .findFirst()
                .or(() -> modules.stream().findFirst())
                .filter(root -> selected.isEmpty() || root.needs().isEmpty())
                .filter(root -> !selected.containsKey(root.id()))
                .ifPresent(root -> add(root, Why.UPSTREAM, "it is the root of the build"));
    }

    private static boolean isFarther(Reach reach, Reach known) {
        return known == null || reach.compareTo(known) > 0;
    }

    /** How far a touched module reaches into one that uses it. */
    private static Optional<Reach> reach(ReactorModule user, String id, Reach touched) {
        return user.uses().stream()
                .filter(use -> use.id().equals(id) && (touched == Reach.OUTPUT || use.tests()))
                .map(use -> use.forTests() ? Reach.TESTS : Reach.OUTPUT)
                .max(Reach::compareTo);
    }

    private Map<String, List<ReactorModule>> users() {
        Map<String, List<ReactorModule>> users = new HashMap<>();
        for (ReactorModule module : modules) {
            module.uses().stream()
                    .map(Use::id)
                    .distinct()
                    .forEach(id ->
                            users.computeIfAbsent(id, key -> new ArrayList<>()).add(module));
        }
        return users;
    }

    private void addUpstream() {
        Map<String, ReactorModule> byId = new HashMap<>();
        modules.forEach(module -> byId.put(module.id(), module));
        Set<String> seen = new HashSet<>(selected.keySet());
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            ReactorModule module = byId.get(open.remove());
            for (String need : module.needs()) {
                if (byId.containsKey(need) && seen.add(need)) {
                    open.add(need);
                    add(byId.get(need), Why.UPSTREAM, module.artifactId() + " needs it");
                }
            }
        }
    }

    private void add(ReactorModule module, Why why, String reason) {
        selected.put(module.id(), new Selected(module.id(), module.artifactId(), why, reason));
    }
}
