package io.github.cimaven.audit.cvss;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The scores are those of FIRST's calculators. */
class SpringettScorerTest {
    @ParameterizedTest
    @CsvSource({
        "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H,10.0",
        "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H,9.8",
        "CVSS:3.0/AV:N/AC:H/PR:H/UI:N/S:U/C:H/I:H/A:H,6.6",
        "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N,9.3",
        "AV:N/AC:L/Au:N/C:C/I:C/A:C,10.0"
    })
    void vectorsAreScored(String vector, double score) {
        assertThat(new SpringettScorer().score(vector)).contains(score);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CVSS:3.1/AV:N", "CVSS:9.9/AV:N/AC:L", "CVSS:3.1/AV:X/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H"})
    void whatIsNoVectorHasNoScore(String vector) {
        assertThat(new SpringettScorer().score(vector)).isEmpty();
    }
}
