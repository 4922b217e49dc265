package io.github.cimaven.smoke;

import io.github.cimaven.finding.FailureText;
import io.github.cimaven.finding.Text;
import io.github.cimaven.record.Finding;
import java.util.List;

/** What will not work for a consumer, as the message that fails the build. */
public final class ConsumerFailure {
    private ConsumerFailure() {}

    public static String of(String module, List<Finding> findings) {
        return FailureText.of(
                "ci:smoke found %s that will not work for a consumer of %s"
                        .formatted(Text.count(findings.size(), "thing", "things"), module),
                findings);
    }
}
