package io.github.cimaven.lane;

import static io.github.cimaven.lane.Poms.build;
import static io.github.cimaven.lane.Poms.execution;
import static io.github.cimaven.lane.Poms.plugin;
import static io.github.cimaven.lane.Poms.value;
import static org.assertj.core.api.Assertions.assertThat;

import org.apache.maven.model.Build;
import org.junit.jupiter.api.Test;

class GitVersionEntryTest {
    private static final String[] ENTRY = {"archive", "manifestEntries", "Git-Version"};

    @Test
    void isAddedToEachArchiverOfTheBuild() {
        Build build = build(archiver("maven-jar-plugin", """
                <executions><execution><id>tests</id><goals><goal>test-jar</goal></goals></execution></executions>
                """));
        GitVersionEntry.into(build, "1.2.4.dev3+g1a2b3c4");
        assertThat(value(plugin(build, "maven-jar-plugin"), ENTRY)).isEqualTo("1.2.4.dev3+g1a2b3c4");
        assertThat(value(execution(plugin(build, "maven-jar-plugin"), "tests"), ENTRY))
                .isEqualTo("1.2.4.dev3+g1a2b3c4");
        assertThat(build.getPlugins()).hasSize(1);
    }

    @Test
    void leavesWhatTheUserSays() {
        Build build = build(archiver("maven-war-plugin", """
                <configuration>
                  <warName>shop</warName>
                  <archive><manifestEntries><Git-Version>mine</Git-Version><Other>1</Other></manifestEntries></archive>
                </configuration>
                """));
        GitVersionEntry.into(build, "1.2.4.dev3+g1a2b3c4");
        assertThat(value(plugin(build, "maven-war-plugin"), ENTRY)).isEqualTo("mine");
        assertThat(value(plugin(build, "maven-war-plugin"), "archive", "manifestEntries", "Other"))
                .isEqualTo("1");
        assertThat(value(plugin(build, "maven-war-plugin"), "warName")).isEqualTo("shop");
    }

    private static String archiver(String artifactId, String content) {
        return "<plugins><plugin><artifactId>" + artifactId + "</artifactId><version>3.5.1</version>" + content
                + "</plugin></plugins>";
    }
}
