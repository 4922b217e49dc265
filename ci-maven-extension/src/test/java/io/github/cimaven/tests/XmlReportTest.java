package io.github.cimaven.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.config.Settings;
import java.io.StringReader;
import java.util.Map;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlReportTest {
    private static final Settings NONE = new Settings(key -> null);

    @ParameterizedTest
    @CsvSource({
        "<skip>true</skip>, false",
        "<disableXmlReport>true</disableXmlReport>, true",
        "<disableXmlReport>false</disableXmlReport>, false",
        "<disableXmlReport/>, false",
        "<statelessTestsetReporter><disable>true</disable></statelessTestsetReporter>, true",
        "<statelessTestsetReporter><disable>false</disable></statelessTestsetReporter>, false",
        "<statelessTestsetReporter><version>3.0</version></statelessTestsetReporter>, false",
    })
    void readsTheConfiguration(String configuration, boolean off) throws Exception {
        assertThat(XmlReport.isOff(dom(configuration), NONE)).isEqualTo(off);
    }

    @Test
    void readsThePropertyWhereThePomDoesNotSayIt() throws Exception {
        Settings off = new Settings(Map.of("disableXmlReport", "true")::get);
        Xpp3Dom byDefault = dom("<disableXmlReport>${disableXmlReport}</disableXmlReport>");
        assertThat(XmlReport.isOff(byDefault, off)).isTrue();
        assertThat(XmlReport.isOff(byDefault, NONE)).isFalse();
        assertThat(XmlReport.isOff(dom("<disableXmlReport>false</disableXmlReport>"), off))
                .isFalse();
        assertThat(XmlReport.isOff(null, off)).isFalse();
    }

    private static Xpp3Dom dom(String children) throws Exception {
        return Xpp3DomBuilder.build(new StringReader("<configuration>" + children + "</configuration>"));
    }
}
