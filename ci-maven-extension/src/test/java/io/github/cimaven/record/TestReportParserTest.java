package io.github.cimaven.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cimaven.record.TestReport.Case;
import io.github.cimaven.record.TestReport.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TestReportParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "<testcase name='t' classname='c'/> → PASSED",
                "<testcase name='t'><system-out>failure</system-out></testcase> → PASSED",
                "<testcase name='t'><failure message='m'>trace</failure><system-err/></testcase> → FAILED",
                "<testcase name='t'><error message='m'/></testcase> → ERROR",
                "<testcase name='t'><skipped/></testcase> → SKIPPED",
                "<testcase name='t'><skipped message='later'><![CDATA[x]]></skipped></testcase> → SKIPPED",
                "<testcase name='t'><flakyFailure message='m'><stackTrace>s</stackTrace></flakyFailure></testcase> → PASSED",
                "<testcase name='t'><flakyError message='m'/><flakyFailure message='m'/></testcase> → PASSED",
                "<testcase name='t'><failure message='m'/><rerunFailure message='m'/><rerunError/></testcase> → FAILED",
                "<testcase name='t'><error message='m'/><rerunFailure message='m'/></testcase> → ERROR",
                "<testcase name='t'><other><failure/></other></testcase> → PASSED",
                "<testcase name='t'><failure message='m'/><error message='n'/></testcase> → FAILED",
            })
    void tellsHowATestEnded(String testCase, Outcome outcome) throws XMLStreamException {
        assertThat(parse(suite(testCase))).extracting(Case::outcome).containsExactly(outcome);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "<failure message='one&#10;two' type='T'>x</failure> → one",
                "<failure message='&#10;  one  &#10;two'>x</failure> → one",
                "<failure type='T'>  java.lang.AssertionError: x&#10;  at y</failure> → java.lang.AssertionError: x",
                "<failure type='java.lang.AssertionError'/> → java.lang.AssertionError",
                "<failure message='&lt;script&gt; &amp;amp;'/> → <script> &amp;",
                "<failure message=''><![CDATA[a]]>b</failure> → ab",
            })
    void takesTheFirstLineOfTheMessage(String failure, String message) throws XMLStreamException {
        assertThat(parse(suite("<testcase name='t'>" + failure + "</testcase>")))
                .singleElement()
                .satisfies(test ->
                        assertThat(test.problem().orElseThrow().message()).isEqualTo(message));
    }

    @Test
    void readsSuitesInSuitesAndSkipsTheirProperties() throws XMLStreamException {
        String xml = "<testsuites><testsuite name='S'><properties><property name='testcase' value='v'/></properties>"
                + "<testcase name='a'/></testsuite><testsuite name='T'><testcase name='b' classname='C'/></testsuite>"
                + "</testsuites>";

        assertThat(parse(xml))
                .extracting(Case::testClass, Case::name)
                .containsExactly(tuple("S", "a"), tuple("C", "b"));
    }

    /** Surefire said of it: Tests run: 9, Failures: 5, Errors: 1, Skipped: 1, Flakes: 1. */
    @Test
    void countsAReportWithRerunsAsSurefireDid() throws IOException, XMLStreamException {
        try (InputStream report = getClass().getResourceAsStream("surefire-3.6.1-rerun.xml")) {
            assertThat(TestReportParser.parse(report).cases())
                    .extracting(Case::outcome)
                    .hasSize(9)
                    .areExactly(5, new Condition<>(Outcome.FAILED::equals, "failed"))
                    .areExactly(1, new Condition<>(Outcome.ERROR::equals, "in error"))
                    .areExactly(1, new Condition<>(Outcome.SKIPPED::equals, "skipped"));
        }
    }

    @Test
    void boundsNamesAndMessages() throws XMLStreamException {
        String huge = "x".repeat(1_000_000);
        Case test = parse(suite("<testcase name='%s' classname='%s'><error message='%s'>%s</error></testcase>"
                        .formatted(huge, huge, huge, huge)))
                .get(0);

        assertThat(test.name()).hasSize(TestReportParser.MAX_MESSAGE).endsWith("x...");
        assertThat(test.testClass()).hasSize(TestReportParser.MAX_MESSAGE);
        assertThat(test.problem().orElseThrow().message()).hasSize(TestReportParser.MAX_MESSAGE);
        assertThat(test.problem().orElseThrow().trace()).hasSize(100_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no xml",
                "<html/>",
                "<testsuite><testcase name='a'/>",
                "<testsuite><testcase name='a'><failure message='cut",
                "<testsuite><testcase name='a'></testsuite>",
                "<!DOCTYPE testsuite SYSTEM 'file:///etc/passwd'><testsuite/>",
                "<!DOCTYPE t [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><testsuite><testcase name='&e;'/></testsuite>",
                "<!DOCTYPE t [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]><testsuite name='&b;'/>",
                "<testsuite>&unknown;</testsuite>",
                "<testsuite>\u0001</testsuite>",
            })
    void refusesWhatIsNoJUnitXml(String xml) {
        assertThatExceptionOfType(XMLStreamException.class).isThrownBy(() -> parse(xml));
    }

    @Test
    void readsTextThatIsNotUtf8AsFarAsItGoes() throws XMLStreamException {
        byte[] latin = suite("<testcase name='grün'/>").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(TestReportParser.parse(new ByteArrayInputStream(latin)).cases())
                .extracting(Case::name)
                .containsExactly("gr\ufffdn");
    }

    private static String suite(String cases) {
        return "<?xml version='1.0' encoding='UTF-8'?>\n<testsuite name='S' tests='1'>" + cases + "</testsuite>\n";
    }

    private static List<Case> parse(String xml) throws XMLStreamException {
        return TestReportParser.parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .cases();
    }
}
