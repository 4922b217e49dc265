package io.github.cimaven.checkout;

/**
 * A file that a change adds, modifies or deletes.
 *
 * @param path relative to the top of the work tree, with forward slashes
 */
public record ChangedFile(String path, Kind kind) {

    public enum Kind {
        ADDED,
        MODIFIED,
        DELETED;

        /** @param status the letter of {@code git diff --name-status} */
        static Kind of(String status) {
            return switch (status) {
                case "A" -> ADDED;
                case "D" -> DELETED;
                // Type changes and unmerged files too.
                default -> MODIFIED;
            };
        }
    }
}
