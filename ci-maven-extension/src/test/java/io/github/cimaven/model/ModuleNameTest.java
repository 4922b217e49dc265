package io.github.cimaven.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModuleNameTest {

    @ParameterizedTest
    @CsvSource({"com.acme, web, web", "com.acme.a, core, com.acme.a.core", "com.acme.b, core, com.acme.b.core"})
    void theGroupStandsBeforeWhatIsShared(String groupId, String artifactId, String name) {
        assertThat(ModuleName.of(groupId, artifactId, List.of("web", "core", "core")))
                .isEqualTo(name);
    }
}
