package io.github.cimaven.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageAgentTest {
    private static final String AGENT = "-javaagent:/m2/org.jacoco.agent-0.8.15-runtime.jar=destfile=/shop/jacoco.exec";
    private static final String QUOTED =
            "\"-javaagent:/my m2/org.jacoco.agent-0.8.15-runtime.jar=destfile=/my shop/jacoco.exec\"";

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                // What the POM configures leaves the agent out.
                "-Xmx1g,             AGENT,         AGENT -Xmx1g",
                "' -Xmx1g ',         QUOTED -Xss2m, QUOTED -Xmx1g",
                "'',                 AGENT,         AGENT",
                // It is there, or will be.
                "AGENT,              AGENT,         null",
                "QUOTED -Xmx1g,      QUOTED,        null",
                "@{argLine} -Xmx1g,  AGENT,         null",
                "${argLine} -Xmx1g,  AGENT,         null",
                // Nothing is to be measured.
                "-Xmx1g,             null,          null",
                "-Xmx1g,             -Xss2m,        null",
                "-Xmx1g,             -javaagent:/m2/mockito.jar, null"
            })
    void isAddedWhereItIsLeftOut(String options, String property, String added) {
        assertThat(CoverageAgent.added(of(options), of(property))).isEqualTo(Optional.ofNullable(of(added)));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "AGENT -Xmx1g,              null,          -Xmx1g",
                "QUOTED,                    null,          ''",
                "@{argLine} -Xmx1g,         AGENT -Xss2m,  -Xss2m -Xmx1g",
                "-Xmx1g @{argLine},         QUOTED,        -Xmx1g",
                "-Xmx1g,                    AGENT,         null",
                "@{argLine} @{other},       -Xss2m,        null",
                "-javaagent:/m2/mockito.jar, null,         null"
            })
    void isRemovedWhereverItComesFrom(String options, String property, String left) {
        assertThat(CoverageAgent.removed(of(options), name -> name.equals("argLine") ? of(property) : null)
                        .map(text -> text.replaceAll(" +", " ")))
                .isEqualTo(Optional.ofNullable(of(left)));
    }

    private static String of(String text) {
        return text == null ? null : text.replace("AGENT", AGENT).replace("QUOTED", QUOTED);
    }
}
