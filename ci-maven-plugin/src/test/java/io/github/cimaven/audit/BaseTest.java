package io.github.cimaven.audit;

import static io.github.cimaven.audit.Samples.LOG4J;
import static io.github.cimaven.audit.Samples.resolved;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BaseTest {
    @Test
    void anotherVersionOrClassifierIsNew() {
        Base base = new Base(Set.of(LOG4J), Set.of());
        assertThat(base.of(List.of(resolved(LOG4J, "lib")))).isEqualTo(Novelty.THERE_BEFORE);
        assertThat(base.of(List.of(resolved(LOG4J.replace("2.14.1", "2.14.0"), "lib"))))
                .isEqualTo(Novelty.ADDED);
        Component tests = new Component(
                "org.apache.logging.log4j", "log4j-core", "2.14.1", Optional.of("tests"), "jar", Path.of("t.jar"));
        Origin origin = new Origin("lib", List.of(LOG4J), "pom.xml", Optional.empty());
        assertThat(base.of(List.of(new Resolved(tests, List.of(origin))))).isEqualTo(Novelty.ADDED);
    }

    @Test
    void oneKnownModuleIsEnoughToTell() {
        Base base = new Base(Set.of(), Set.of("lib"));
        assertThat(base.of(List.of(resolved(LOG4J, "lib")))).isEqualTo(Novelty.UNKNOWN);
        assertThat(base.of(List.of(resolved(LOG4J, "lib"), resolved(LOG4J, "app"))))
                .isEqualTo(Novelty.ADDED);
    }
}
