package io.github.cimaven.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.sbom.ComponentId;
import io.github.cimaven.sbom.SbomModule;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SbomReportsTest {
    private static final ComponentId OTHER = new ComponentId("org.other", "other", "1", "tests", "test-jar");

    private final SbomReports reports = new SbomReports(Collections.synchronizedMap(new LinkedHashMap<>()));

    @Test
    void keepsWhatModulesTold() {
        SbomModule told = new SbomModule(
                ComponentId.jar("com.acme", "app", "1"),
                Optional.of("/target/app.jar"),
                List.of(new SbomModule.Dependency(OTHER, "runtime")),
                List.of(new SbomModule.Unreadable(OTHER, "it is gone")));
        reports.add(told);
        assertThat(reports.modules()).containsExactly(told);
    }

    @Test
    void keepsAModuleWithNothing() {
        SbomModule told = module("root");
        reports.add(told);
        assertThat(reports.modules()).containsExactly(told);
    }

    @Test
    void isInOneOrderWhoeverComesFirst() {
        reports.add(module("b"));
        reports.add(module("a"));
        assertThat(reports.modules())
                .extracting(module -> module.id().artifactId())
                .containsExactly("a", "b");
    }

    @Test
    void isFirstOnce() {
        assertThat(reports.isFirst()).isTrue();
        assertThat(reports.isFirst()).isFalse();
        assertThat(reports.modules()).isEmpty();
    }

    private static SbomModule module(String artifactId) {
        return new SbomModule(ComponentId.jar("com.acme", artifactId, "1"), Optional.empty(), List.of(), List.of());
    }
}
