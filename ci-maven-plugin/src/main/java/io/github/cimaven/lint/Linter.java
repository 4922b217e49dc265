package io.github.cimaven.lint;

import io.github.cimaven.config.SettingException;
import java.util.List;

/** What lint wants of its engine. */
public interface Linter {
    /**
     * Looks at files. What stops it at one file does not keep it from the others.
     *
     * @throws SettingException when the user's rule set cannot be used
     */
    LintReport lint(LintRequest request);

    /**
     * Findings as a SARIF 2.1.0 log of one run.
     *
     * @param violations with files relative to the root of the repository
     */
    String sarif(List<Violation> violations, List<Unread> unread);
}
