package io.github.cimaven.goal;

import io.github.cimaven.checkout.ChangedFile;
import io.github.cimaven.checkout.CheckoutException;
import io.github.cimaven.checkout.Git;
import io.github.cimaven.config.Handover;
import io.github.cimaven.config.Keys;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.config.Settings;
import io.github.cimaven.json.Json;
import io.github.cimaven.lint.NotDoneException;
import io.github.cimaven.record.Severity;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files that the change touches and leaves there. The base is the one that the extension found, or {@code ci.base}.
 *
 * @param settings the user's and what was handed over
 * @param root of the build
 * @param ci whether a CI service builds: by hand, on the default branch of a clone without a remote, there is nothing to
 *     compare with, and nobody expects it
 */
record ChangedFiles(Settings settings, Path root, boolean ci) {
    private static final String FILES = "files";
    private static final String PROBLEM = "problem";

    /** @param shared what the modules of the build share, so that git is asked once; the caller holds its monitor */
    List<Path> paths(Map<String, String> shared) throws NotDoneException {
        if (!shared.containsKey(FILES) && !shared.containsKey(PROBLEM)) {
            try {
                shared.put(FILES, Json.text(read()));
            } catch (CheckoutException e) {
                shared.put(PROBLEM, e.getMessage());
            } catch (NotDoneException e) {
                shared.put(PROBLEM, e.getMessage());
            }
        }
        if (shared.containsKey(PROBLEM)) {
            boolean expected = ci || settings.text(Keys.BASE).isPresent();
            throw new NotDoneException(shared.get(PROBLEM), expected ? Severity.WARNING : Severity.NOTE);
        }
        return Arrays.stream(Json.read(shared.get(FILES), String[].class))
                .map(Path::of)
                .toList();
    }

    private List<String> read() throws CheckoutException, NotDoneException {
        Path top = Git.top(root);
        Git git = new Git(top);
        return git.changedFiles(base(git)).stream()
                .filter(file -> file.kind() != ChangedFile.Kind.DELETED)
                .map(file -> top.resolve(file.path()).toString())
                .toList();
    }

    private String base(Git git) throws CheckoutException, NotDoneException {
        Optional<String> known = settings.text(Handover.BASE_COMMIT);
        if (known.isPresent()) {
            return known.get();
        }
        Optional<String> problem = settings.text(Handover.BASE_PROBLEM);
        if (problem.isPresent()) {
            throw new NotDoneException(problem.get());
        }
        String revision = settings.text(Keys.BASE)
                .orElseThrow(() -> new NotDoneException(
                        "Nobody says what the change is compared with. Type -D%s=origin/main for the change alone, or -D%s=true for all files."
                                .formatted(Keys.BASE, Keys.LINT_ALL)));
        return git.mergeBase(revision)
                .orElseThrow(() -> new NotDoneException(
                        "%s=%s has no commit in common with HEAD, or is not in this clone. Fetch it, or name another one."
                                .formatted(Keys.BASE, SettingException.shown(revision))));
    }
}
