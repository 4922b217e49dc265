package io.github.cimaven.workflow;

import java.util.Map;
import java.util.Objects;

/**
 * A file before it is a text.
 *
 * @param path from the top of the repository, with forward slashes
 * @param comment what begins a comment
 * @param document of YAML; empty when there is a text
 * @param text what comes after the document, or is the whole file
 * @param form what the header is to say of it; empty for whole files
 */
public record Draft(String path, String comment, Map<String, ?> document, String text, String form) {

    public Draft {
        Objects.requireNonNull(document);
    }

    public static Draft yaml(String path, Map<String, ?> document) {
        return new Draft(path, "#", document, "", "");
    }

    /** The same, of another form. */
    Draft in(String other) {
        return new Draft(path, comment, document, text, other);
    }

    /** The same with a place for the user's own after the last line. */
    public Draft open(String indent, String name) {
        return new Draft(
                path,
                comment,
                document,
                "%s# %s\n%s# %s\n".formatted(indent, OwnParts.begin(name), indent, OwnParts.end()),
                form);
    }

    public boolean isYaml() {
        return !document.isEmpty();
    }

    /** @param defaultBranch as the header is to name it */
    public String text(YamlText yaml, String defaultBranch) {
        return Header.of(comment, defaultBranch, form) + (isYaml() ? yaml.text(document) : "") + text;
    }
}
