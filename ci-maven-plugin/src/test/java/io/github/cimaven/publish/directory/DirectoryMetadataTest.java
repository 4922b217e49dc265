package io.github.cimaven.publish.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.files.Digests;
import io.github.cimaven.publish.spi.PublishException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryMetadataTest {
    @TempDir
    private Path temporary;

    private Path staged;
    private Path target;

    @BeforeEach
    void stage() throws IOException {
        staged = temporary.resolve("staged.xml");
        target = temporary.resolve("published/maven-metadata.xml");
        Files.createDirectories(target.getParent());
        Files.writeString(staged, metadataText("lib", "1.2.4", "20261123041500"));
    }

    @Test
    void isTheStagedOneWhenNothingIsThere() throws IOException, PublishException {
        merge();

        assertThat(target).hasSameBinaryContentAs(staged);
        assertThat(beside(target, ".sha1")).hasContent(Digests.of("SHA-1", Files.readAllBytes(target)));
    }

    @Test
    void addsTheVersionToThoseThatAreThere() throws IOException, PublishException {
        Files.writeString(target, metadataText("lib", "1.2.3", "20260101000000"));

        merge();

        assertThat(Files.readString(target))
                .contains("<version>1.2.3</version>")
                .contains("<version>1.2.4</version>")
                .contains("<release>1.2.4</release>");
    }

    @Test
    void leavesAloneWhatNamesTheVersionAlready() throws IOException, PublishException {
        String there = metadataText("lib", "1.2.4", "20260101000000").replace("<release>1.2.4", "<release>2.0");
        Files.writeString(target, there);

        merge();

        assertThat(target).hasContent(there);
    }

    @Test
    void addsAPluginToItsGroup() throws IOException, PublishException {
        Files.writeString(target, plugin("one"));
        Files.writeString(staged, plugin("two"));

        merge();

        assertThat(Files.readString(target)).contains("<prefix>one</prefix>").contains("<prefix>two</prefix>");
    }

    @Test
    void computesEveryChecksumThatIsThere() throws IOException, PublishException {
        Files.writeString(target, metadataText("lib", "1.2.3", "20260101000000"));
        Files.writeString(beside(target, ".md5"), "stale");
        Files.writeString(beside(target, ".sha256"), "stale");

        merge();

        byte[] bytes = Files.readAllBytes(target);
        assertThat(beside(target, ".md5")).hasContent(Digests.of("MD5", bytes));
        assertThat(beside(target, ".sha256")).hasContent(Digests.sha256(bytes));
        assertThat(beside(target, ".sha512")).doesNotExist();
    }

    private void merge() throws IOException, PublishException {
        DirectoryMetadata.merge(staged, target);
    }

    private static Path beside(Path file, String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }

    private static String plugin(String prefix) {
        return "<metadata><plugins><plugin><name>n</name><prefix>%s</prefix><artifactId>%s-maven-plugin</artifactId></plugin></plugins></metadata>"
                .formatted(prefix, prefix);
    }

    private static String metadataText(String artifactId, String version, String updated) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <metadata><groupId>org.x</groupId><artifactId>%s</artifactId><versioning>\
                <release>%s</release><versions><version>%s</version></versions>\
                <lastUpdated>%s</lastUpdated></versioning></metadata>
                """.formatted(artifactId, version, version, updated);
    }
}
