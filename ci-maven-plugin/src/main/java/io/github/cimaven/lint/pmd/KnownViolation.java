package io.github.cimaven.lint.pmd;

import io.github.cimaven.lint.Violation;
import io.github.cimaven.lint.Violation.Place;
import java.util.Map;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.lang.document.FileLocation;
import net.sourceforge.pmd.lang.document.TextPos2d;
import net.sourceforge.pmd.lang.document.TextRange2d;
import net.sourceforge.pmd.lang.rule.AbstractRule;
import net.sourceforge.pmd.lang.rule.Rule;
import net.sourceforge.pmd.lang.rule.RulePriority;
import net.sourceforge.pmd.reporting.RuleContext;
import net.sourceforge.pmd.reporting.RuleViolation;

/** A violation as PMD's reports take it. */
record KnownViolation(Violation violation) implements RuleViolation {

    @Override
    public Rule getRule() {
        return new KnownRule(violation.rule());
    }

    @Override
    public String getDescription() {
        return violation.message();
    }

    @Override
    public FileLocation getLocation() {
        Place place = violation.place();
        return FileLocation.range(
                new RepositoryFile(violation.file()),
                TextRange2d.range2d(
                        TextPos2d.pos2d(place.line(), place.column()),
                        TextPos2d.pos2d(place.endLine(), place.endColumn())));
    }

    @Override
    public Map<String, String> getAdditionalInfo() {
        return Map.of();
    }

    /** What is said of a rule; it has done its work. */
    private static final class KnownRule extends AbstractRule {
        KnownRule(Violation.ViolatedRule rule) {
            setName(rule.name());
            setRuleSetName(rule.group());
            setDescription(rule.description());
            setPriority(RulePriority.valueOf(rule.priority()));
            if (!rule.page().isEmpty()) {
                setExternalInfoUrl(rule.page());
            }
        }

        @Override
        public void apply(Node target, RuleContext context) {
            throw new UnsupportedOperationException(getName() + " was applied already.");
        }
    }
}
