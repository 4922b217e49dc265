package io.github.cimaven.lint;

/**
 * A place where a rule does not hold.
 *
 * @param message what is wrong there
 * @param file a path with forward slashes
 * @param place lines and columns
 */
public record Violation(ViolatedRule rule, String message, String file, Place place) {

    public Violation in(String otherFile) {
        return new Violation(rule, message, otherFile, place);
    }

    /**
     * @param group the category that PMD has it in
     * @param description what the rule is for
     * @param priority from 1, the highest, to 5
     * @param page where PMD explains it
     */
    public record ViolatedRule(String name, String group, String description, int priority, String page) {}

    /** All counted from 1; the end column is the one behind the last character. */
    public record Place(int line, int column, int endLine, int endColumn) {}
}
