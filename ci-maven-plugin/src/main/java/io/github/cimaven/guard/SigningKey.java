package io.github.cimaven.guard;

import io.github.cimaven.record.Finding;
import java.util.List;
import java.util.Optional;

/** There is a key, and it can sign: found out before an hour of building. */
final class SigningKey extends FactRule<Optional<Evidence.Problem>> {

    @Override
    public String name() {
        return "signing-key";
    }

    @Override
    Fact<Optional<Evidence.Problem>> fact(Release release) {
        return release.evidence().signingKey();
    }

    @Override
    List<Finding> check(Release release, Optional<Evidence.Problem> problem) {
        return problem.stream()
                .map(found -> finding(found.message(), found.fix()))
                .toList();
    }
}
