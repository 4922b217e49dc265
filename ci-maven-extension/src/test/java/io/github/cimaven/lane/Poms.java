package io.github.cimaven.lane;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.maven.model.Build;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.building.DefaultModelBuilderFactory;
import org.apache.maven.model.building.DefaultModelBuildingRequest;
import org.apache.maven.model.building.ModelBuildingException;
import org.apache.maven.model.building.ModelBuildingRequest;
import org.apache.maven.model.building.ModelSource2;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.apache.maven.model.io.xpp3.MavenXpp3Writer;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;

/** POMs as Maven itself reads them. */
final class Poms {
    private Poms() {}

    /** The effective model of a POM with this content: managed, inherited from the super POM, expanded. */
    static Model effective(String content) {
        ModelBuildingRequest request = new DefaultModelBuildingRequest()
                .setProcessPlugins(true)
                .setValidationLevel(ModelBuildingRequest.VALIDATION_LEVEL_MINIMAL)
                .setModelSource(new Text("""
                        <project>
                          <modelVersion>4.0.0</modelVersion>
                          <groupId>org.acme</groupId>
                          <artifactId>app</artifactId>
                          <version>1.0</version>
                          <packaging>pom</packaging>
                          %s
                        </project>
                        """.formatted(content)));
        try {
            return new DefaultModelBuilderFactory().newInstance().build(request).getEffectiveModel();
        } catch (ModelBuildingException e) {
            throw new AssertionError(e);
        }
    }

    /** The effective build of a POM whose {@code <build>} has this content. */
    static Build build(String content) {
        return effective("<build>" + content + "</build>").getBuild();
    }

    /** A lane of plugins, as a lane file writes them. */
    static LaneDefinition lane(String plugins) {
        try {
            Model model = new MavenXpp3Reader()
                    .read(new StringReader("<project><build><plugins>" + plugins + "</plugins></build></project>"));
            return new LaneDefinition(Lane.MAIN, Map.of(), model.getBuild().getPlugins());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlPullParserException e) {
            throw new AssertionError(e);
        }
    }

    static Plugin plugin(Build build, String artifactId) {
        return build.getPlugins().stream()
                .filter(plugin -> plugin.getArtifactId().equals(artifactId))
                .findFirst()
                .orElseThrow();
    }

    static PluginExecution execution(Plugin plugin, String id) {
        return plugin.getExecutions().stream()
                .filter(execution -> execution.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The text of an element below {@code <configuration>}; {@code null} when it is not there. */
    static String value(ConfigurationContainer container, String... path) {
        Xpp3Dom element = (Xpp3Dom) container.getConfiguration();
        for (String name : path) {
            element = element == null ? null : element.getChild(name);
        }
        return element == null ? null : element.getValue();
    }

    static String xml(Build build) {
        Model model = new Model();
        model.setBuild(build);
        StringWriter text = new StringWriter();
        try {
            new MavenXpp3Writer().write(text, model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private record Text(String pom) implements ModelSource2 {
        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(pom.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String getLocation() {
            return "(test)";
        }

        @Override
        public URI getLocationURI() {
            return URI.create("test:pom");
        }

        @Override
        public ModelSource2 getRelatedSource(String path) {
            throw new AssertionError("The test's POM has no parent at " + path);
        }
    }
}
