package io.github.cimaven.guard;

import io.github.cimaven.record.Finding;
import java.util.List;

/** A rule that looks at one fact, when there is one. */
abstract class FactRule<T> implements Rule {

    abstract Fact<T> fact(Release release);

    abstract List<Finding> check(Release release, T fact);

    @Override
    public final Fact<?> asked(Release release) {
        return fact(release);
    }

    @Override
    public final List<Finding> check(Release release) {
        return fact(release).value().map(fact -> check(release, fact)).orElse(List.of());
    }
}
