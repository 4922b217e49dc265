package io.github.cimaven.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.junit.jupiter.api.Test;

class JacocoFoldersTest {
    private static final Path MODULE = Path.of("/shop/lib").toAbsolutePath();

    @Test
    void areThoseOfThePluginByDefault() {
        assertThat(reports("""
                <execution><id>a</id><goals><goal>prepare-agent</goal><goal>report</goal></goals></execution>
                <execution><id>b</id><goals><goal>report-integration</goal></goals></execution>
                <execution><id>c</id><goals><goal>report-aggregate</goal></goals></execution>
                """))
                .containsExactly(
                        MODULE.resolve("target/site/jacoco/jacoco.xml"),
                        MODULE.resolve("target/site/jacoco-it/jacoco.xml"));
    }

    @Test
    void areWhereTheUserPutThem() {
        assertThat(reports("""
                <execution><id>a</id><goals><goal>report</goal></goals>
                  <configuration><outputDirectory>build/unit</outputDirectory></configuration></execution>
                <execution><id>b</id><goals><goal>report-integration</goal></goals>
                  <configuration><outputDirectory>/reports/it</outputDirectory></configuration></execution>
                <execution><id>c</id><goals><goal>report</goal></goals>
                  <configuration><outputDirectory>${late}</outputDirectory></configuration></execution>
                """))
                .containsExactly(
                        MODULE.resolve("build/unit/jacoco.xml"),
                        Path.of("/reports/it/jacoco.xml"),
                        MODULE.resolve("target/site/jacoco/jacoco.xml"));
    }

    @Test
    void areNoneWithoutThePlugin() {
        assertThat(model("").reports()).isEmpty();
        assertThat(model("").classes()).isEqualTo(MODULE.resolve("target/classes"));
    }

    private static List<Path> reports(String executions) {
        return model(
                        "<plugins><plugin><groupId>org.jacoco</groupId><artifactId>jacoco-maven-plugin</artifactId><executions>"
                                + executions + "</executions></plugin></plugins>")
                .reports();
    }

    private static Coverage.Module model(String plugins) {
        try {
            Model model = new MavenXpp3Reader()
                    .read(new StringReader("<project><artifactId>lib</artifactId><build><directory>" + MODULE
                            + "/target</directory><outputDirectory>" + MODULE + "/target/classes</outputDirectory>"
                            + plugins + "</build></project>"));
            return Coverage.Module.of(model, MODULE);
        } catch (IOException | XmlPullParserException e) {
            throw new AssertionError(e);
        }
    }
}
