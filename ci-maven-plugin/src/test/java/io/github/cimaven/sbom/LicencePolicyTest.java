package io.github.cimaven.sbom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cimaven.config.SettingException;
import io.github.cimaven.sbom.Licence.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LicencePolicyTest {
    private static final LicencePolicy POLICY =
            LicencePolicy.of(" Apache-2.0, MIT ,LGPL-2.1-only,GPL-2.0-only WITH  Classpath-exception-2.0,");

    @ParameterizedTest
    @CsvSource({
        "ID, Apache-2.0, ALLOWED",
        "ID, apache-2.0, ALLOWED",
        "ID, GPL-3.0-only, DENIED",
        "ID, GPL-2.0-only, DENIED",
        "ID, LGPL-2.1-or-later, ALLOWED",
        "ID, LGPL-3.0-or-later, DENIED",
        "EXPRESSION, MIT OR GPL-3.0-only, ALLOWED",
        "EXPRESSION, MIT AND GPL-3.0-only, DENIED",
        "EXPRESSION, GPL-2.0-only WITH Classpath-exception-2.0, ALLOWED",
        "EXPRESSION, GPL-2.0-only WITH Other-exception, DENIED",
        "EXPRESSION, GPL-2.0-or-later WITH Classpath-exception-2.0, ALLOWED",
        "EXPRESSION, GPL-2.0+ WITH Classpath-exception-2.0, ALLOWED",
        "EXPRESSION, GPL-3.0-or-later WITH Classpath-exception-2.0, DENIED",
        "ID, GPL-2.0-with-classpath-exception, ALLOWED",
        "EXPRESSION, (CDDL-1.0 OR GPL-2.0-with-classpath-exception), ALLOWED",
        "ID, GPL-2.0-with-GCC-exception, DENIED",
        "ID, GPL-2.0, DENIED",
        "ID, LGPL-2.1, ALLOWED",
        "ID, LGPL-2.1+, ALLOWED",
        "ID, LGPL-3.0+, DENIED",
        "EXPRESSION, Apache-2.0 WITH LLVM-exception, ALLOWED",
        "EXPRESSION, MIT+, ALLOWED",
        "EXPRESSION, no (expression, REVIEW",
        "NAME, MIT, ALLOWED",
        "NAME, EPL-2.0 OR MIT, ALLOWED",
        "NAME, EPL-2.0 OR GPL-2.0-only, REVIEW",
        "NAME, House rules, REVIEW",
        "NAME, Proprietary, REVIEW",
    })
    void judgesALicence(Kind kind, String text, Verdict verdict) {
        assertThat(POLICY.judge(List.of(new Licence(kind, text)))).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "GPL-2.0-with-classpath-exception, GPL-2.0-only WITH Classpath-exception-2.0, ALLOWED",
        "GPL-2.0-with-classpath-exception, GPL-2.0-with-classpath-exception, ALLOWED",
        "GPL-2.0-with-classpath-exception, GPL-2.0-only, DENIED",
        "LGPL-2.1, LGPL-2.1-or-later, ALLOWED",
        "LGPL-2.1+, LGPL-2.1-or-later, ALLOWED",
        "LGPL-2.1+, LGPL-2.1-only, DENIED",
        "MIT, MIT+, ALLOWED",
    })
    void aListMayHaveTheNamesThatSpdxHadBefore(String allowed, String licence, Verdict verdict) {
        assertThat(LicencePolicy.of(allowed).judge(List.of(new Licence(Kind.EXPRESSION, licence))))
                .isEqualTo(verdict);
    }

    @Test
    void ofSeveralTheUserMayChoose() {
        Licence allowed = new Licence(Kind.ID, "MIT");
        Licence denied = new Licence(Kind.ID, "GPL-3.0-only");
        Licence unknown = new Licence(Kind.NAME, "House rules");
        assertThat(POLICY.judge(List.of(denied, allowed))).isEqualTo(Verdict.ALLOWED);
        assertThat(POLICY.judge(List.of(denied, unknown))).isEqualTo(Verdict.REVIEW);
        assertThat(POLICY.judge(List.of(denied, denied))).isEqualTo(Verdict.DENIED);
    }

    @Test
    void noLicenceIsToBeReviewed() {
        assertThat(POLICY.judge(List.of())).isEqualTo(Verdict.REVIEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Apache License 2.0", "GPL*", "MIT;BSD-3-Clause", "MIT OR X11", "\u0007"})
    void refusesWhatIsNoId(String text) {
        assertThatThrownBy(() -> LicencePolicy.of("MIT," + text))
                .isInstanceOf(SettingException.class)
                .hasMessageStartingWith("ci.licenses.allow has '")
                .hasMessageContaining("-Dci.licenses.allow=Apache-2.0,MIT");
    }
}
