package io.github.cimaven.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.guard.Reference;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Build;
import org.apache.maven.model.InputSource;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.io.xpp3.MavenXpp3ReaderEx;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.junit.jupiter.api.Test;

class ModelElementsTest {
    private static final String POM = """
            <project>
              <parent><groupId>g</groupId><artifactId>parent</artifactId><version>1-SNAPSHOT</version></parent>
              <dependencyManagement><dependencies>
                <dependency><groupId>g</groupId><artifactId>managed</artifactId><version>2-SNAPSHOT</version></dependency>
                <dependency><groupId>g</groupId><artifactId>bom</artifactId><version>${bom}</version>
                  <type>pom</type><scope>import</scope></dependency>
              </dependencies></dependencyManagement>
              <dependencies>
                <dependency><groupId>g</groupId><artifactId>lib</artifactId><version>3-SNAPSHOT</version></dependency>
                <dependency><groupId>g</groupId><artifactId>unversioned</artifactId></dependency>
              </dependencies>
              <build>
                <extensions>
                  <extension><groupId>g</groupId><artifactId>ext</artifactId><version>4-SNAPSHOT</version></extension>
                </extensions>
                <plugins>
                  <plugin><groupId>g</groupId><artifactId>plug</artifactId><version>5-SNAPSHOT</version>
                    <dependencies>
                      <dependency><groupId>g</groupId><artifactId>in-plug</artifactId><version>6-SNAPSHOT</version></dependency>
                    </dependencies>
                  </plugin>
                  <plugin><groupId>own</groupId><artifactId>ci</artifactId><version>7-SNAPSHOT</version></plugin>
                </plugins>
              </build>
            </project>
            """;

    @Test
    void areEveryVersionThatThePomNames() throws IOException, XmlPullParserException {
        assertThat(read("/build/a/pom.xml"))
                .extracting(reference -> "%s %s:%s %s:%d"
                        .formatted(
                                reference.kind(),
                                reference.name(),
                                reference.version(),
                                reference.where(),
                                reference.line().orElse(0)))
                .containsExactly(
                        "parent g:parent:1-SNAPSHOT a/pom.xml:2",
                        "dependency g:lib:3-SNAPSHOT a/pom.xml:9",
                        "dependency g:unversioned: a/pom.xml:0",
                        "BOM import g:bom:<bom> a/pom.xml:5",
                        "plugin g:plug:5-SNAPSHOT a/pom.xml:17",
                        "dependency of the plugin plug g:in-plug:6-SNAPSHOT a/pom.xml:19",
                        "plugin own:ci:7-SNAPSHOT a/pom.xml:22",
                        "build extension g:ext:4-SNAPSHOT a/pom.xml:14");
    }

    @Test
    void areNamedByCoordinatesWhenThePomIsElsewhere() throws IOException, XmlPullParserException {
        assertThat(read("/home/u/.m2/repository/g/p/1/p-1.pom"))
                .first()
                .extracting(Reference::where)
                .isEqualTo("g:p:1");
    }

    @Test
    void areFoundWhereMaven4SaysToo() throws IOException, XmlPullParserException {
        assertThat(read("file:/build/a/pom.xml"))
                .first()
                .extracting(Reference::where)
                .isEqualTo("a/pom.xml");
    }

    @Test
    void knowTheProductItself() throws IOException, XmlPullParserException {
        assertThat(read("/build/a/pom.xml"))
                .filteredOn(Reference::own)
                .extracting(Reference::name)
                .containsExactly("own:ci");
    }

    /** The lane adds the plugin to the effective model, where it has no place. */
    @Test
    void areNotWhatTheLaneAdds() {
        ModelElements elements = elements();
        elements.build(build("own", "ci"));
        elements.build(build("g", "plug"));

        assertThat(elements.found()).extracting(Reference::name).containsExactly("g:plug");
    }

    private static Build build(String groupId, String artifactId) {
        Plugin plugin = new Plugin();
        plugin.setGroupId(groupId);
        plugin.setArtifactId(artifactId);
        plugin.setVersion("7-SNAPSHOT");
        Build build = new Build();
        build.addPlugin(plugin);
        return build;
    }

    private static ModelElements elements() {
        return new ModelElements(
                "a/pom.xml",
                new Places(Path.of("/build")),
                new Own("own", "ci"),
                version -> version.equals("${bom}") ? "<bom>" : version);
    }

    private static List<Reference> read(String file) throws IOException, XmlPullParserException {
        InputSource source = new InputSource();
        source.setLocation(file);
        source.setModelId("g:p:1");
        Model model = new MavenXpp3ReaderEx().read(new StringReader(POM), true, source);
        ModelElements elements = elements();
        elements.parent(model.getParent());
        elements.dependencies("dependency", model.getDependencies());
        elements.imports(model.getDependencyManagement());
        elements.build(model.getBuild());
        return elements.found();
    }
}
