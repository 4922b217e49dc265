package io.github.cimaven.lint.pmd;

import io.github.cimaven.config.Keys;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.lint.LintRequest;
import io.github.cimaven.text.VisibleText;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.sourceforge.pmd.lang.rule.RuleSet;
import net.sourceforge.pmd.lang.rule.RuleSetLoadException;
import net.sourceforge.pmd.lang.rule.RuleSetLoader;
import net.sourceforge.pmd.util.log.PmdReporter;
import org.slf4j.event.Level;

/** Keeps the errors that PMD reports while it reads a rule set; what it says of its own work is left out. */
final class RuleProblems implements PmdReporter {
    private static final int MAX_PROBLEM = 300;

    private final List<String> errors = new ArrayList<>();

    /** @throws SettingException when the user's rule set cannot be used */
    RuleSet load(RuleSetLoader loader, Optional<Path> rules) {
        if (rules.isEmpty()) {
            return loader.warnDeprecated(false).loadFromResource(LintRequest.RULES);
        }
        Path file = rules.get();
        try {
            RuleSet loaded = loader.loadFromResource(file.toString());
            if (errors.isEmpty() && loaded.size() > 0) {
                return loaded;
            }
            throw refused(file, errors.isEmpty() ? "it has no rule" : errors.get(0));
        } catch (RuleSetLoadException e) {
            throw refused(file, errors.isEmpty() ? String.valueOf(e.getMessage()) : errors.get(0));
        }
    }

    private static SettingException refused(Path file, String problem) {
        return new SettingException(
                "%s=%s is not a rule set of PMD: %s. Look at https://docs.pmd-code.org/latest/pmd_userdocs_making_rulesets.html"
                        .formatted(
                                Keys.LINT_RULES,
                                file,
                                VisibleText.of(problem.strip().replaceAll("\\s+", " "), MAX_PROBLEM)));
    }

    @Override
    public boolean isLoggable(Level level) {
        return level == Level.ERROR;
    }

    @Override
    public void logEx(Level level, String message, Object[] arguments, Throwable error) {
        if (isLoggable(level)) {
            errors.add(message == null ? String.valueOf(error) : MessageFormat.format(message, arguments));
        }
    }

    @Override
    public int numErrors() {
        return errors.size();
    }
}
