package io.github.cimaven.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpdxExpressionTest {

    @ParameterizedTest
    @CsvSource({
        "MIT, ALLOWED",
        "GPL-2.0-only, DENIED",
        "MIT OR GPL-2.0-only, ALLOWED",
        "GPL-2.0-only OR MIT, ALLOWED",
        "MIT AND GPL-2.0-only, DENIED",
        "MIT AND Odd, REVIEW",
        "GPL-2.0-only OR Odd, REVIEW",
        "GPL-2.0-only OR MIT AND MIT, ALLOWED",
        "MIT OR MIT AND GPL-2.0-only, ALLOWED",
        "(MIT OR GPL-2.0-only) AND GPL-2.0-only, DENIED",
        "(MIT), ALLOWED",
        "((MIT OR GPL-2.0-only)) AND (MIT), ALLOWED",
        "GPL-2.0-only WITH Classpath-exception-2.0, ALLOWED",
        "MIT AND GPL-2.0-only WITH Classpath-exception-2.0, ALLOWED",
        "mit or gpl-2.0-only, DENIED",
    })
    void isJudgedByItsLicences(String text, Verdict verdict) {
        assertThat(SpdxExpression.judge(text, SpdxExpressionTest::judge)).contains(verdict);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "MIT License",
                "MIT OR",
                "OR MIT",
                "MIT OR OR MIT",
                "(MIT",
                "MIT)",
                "()",
                "MIT WITH",
                "The Apache Software License, Version 2.0",
                "Apache/2"
            })
    void isNoneOfThese(String text) {
        assertThat(SpdxExpression.judge(text, id -> Verdict.ALLOWED)).isEmpty();
    }

    @Test
    void ofParenthesesWithoutEndIsNotRead() {
        assertThat(SpdxExpression.judge("(".repeat(1_000_000) + "MIT", id -> Verdict.ALLOWED))
                .isEmpty();
        assertThat(SpdxExpression.judge("(".repeat(1_999) + "M", id -> Verdict.ALLOWED))
                .isEmpty();
        assertThat(SpdxExpression.judge("(".repeat(50) + "MIT" + ")".repeat(50), id -> Verdict.ALLOWED))
                .contains(Verdict.ALLOWED);
    }

    private static Verdict judge(String id) {
        return switch (id) {
            case "MIT", "GPL-2.0-only WITH Classpath-exception-2.0" -> Verdict.ALLOWED;
            case "Odd" -> Verdict.REVIEW;
            default -> Verdict.DENIED;
        };
    }
}
