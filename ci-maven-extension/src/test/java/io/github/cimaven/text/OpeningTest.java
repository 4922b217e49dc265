package io.github.cimaven.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    'The tag is v1.2, the version 1.3.'                   | The tag is v1.2, the version 1.3.
                    'Compilation failure\n/a/A.java:[3,5] no symbol\n x'  | Compilation failure: /a/A.java:[3,5] no symbol
                    'ci:smoke found 2 things:\n  1. No class A.\n  2. No' | ci:smoke found 2 things: 1. No class A.
                    '\n\nRule 0 failed with message:\n\nUse JDK 17'       | Rule 0 failed with message: Use JDK 17
                    'There are test failures.\n\nSee target/reports'      | There are test failures.
                    'There are test failures:\n \n'                       | There are test failures:
                    ''                                                    | ''
                    """)
    void tellsTheKindOfFailureAndWhatItWas(String message, String opening) {
        assertThat(Opening.of(message.replace("\\n", "\n"))).isEqualTo(opening);
    }
}
