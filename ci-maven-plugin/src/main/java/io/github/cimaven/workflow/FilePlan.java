package io.github.cimaven.workflow;

import io.github.cimaven.config.SettingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What becomes of each file.
 *
 * @param changes in the order of the drafts, also those that change nothing
 * @param conflicts why files cannot be written, each as a sentence with what to do
 */
public record FilePlan(List<FileChange> changes, List<String> conflicts) {

    public FilePlan {
        changes = List.copyOf(changes);
        conflicts = List.copyOf(conflicts);
    }

    /** @param defaultBranch as the headers name it */
    public static FilePlan of(List<Draft> drafts, ProjectFiles files, YamlText yaml, String defaultBranch)
            throws IOException {
        List<FileChange> changes = new ArrayList<>();
        List<String> conflicts = new ArrayList<>();
        for (Draft draft : drafts) {
            Optional<String> before;
            try {
                before = files.read(draft.path());
            } catch (SettingException e) {
                conflicts.add(e.getMessage());
                continue;
            }
            String empty = draft.text(yaml, defaultBranch);
            OwnParts own = before.map(OwnParts::of).orElse(new OwnParts(Map.of()));
            String after = own.into(empty);
            conflict(draft, before, own, empty, yaml, after).ifPresent(conflicts::add);
            changes.add(new FileChange(draft.path(), before, after));
        }
        return new FilePlan(changes, conflicts);
    }

    private static Optional<String> conflict(
            Draft draft, Optional<String> before, OwnParts own, String empty, YamlText yaml, String after) {
        if (before.isEmpty()) {
            return Optional.empty();
        }
        if (!Header.isIn(before.get())) {
            return Optional.of(
                    "%s is yours: ci:init did not write it, and leaves it. Move it away, and carry what you need of it over to the places for your own steps."
                            .formatted(draft.path()));
        }
        if (!own.homelessIn(empty).isEmpty()) {
            return Optional.of("%s has steps of yours in a place that is no more: %s. Move them to another place."
                    .formatted(draft.path(), String.join("; ", own.homelessIn(empty))));
        }
        return (draft.isYaml() ? yaml.problem(after) : Optional.<String>empty())
                .map(problem ->
                        "%s would be no YAML with your own steps: %s. Mend them.".formatted(draft.path(), problem));
    }

    /** Those that change something. */
    public List<FileChange> real() {
        return changes.stream().filter(change -> !change.isNone()).toList();
    }
}
