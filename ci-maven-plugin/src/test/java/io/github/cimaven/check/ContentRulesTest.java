package io.github.cimaven.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.config.Patterns;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentRulesTest {
    private static final String DESCRIPTOR = "META-INF/maven/com.acme/shop/";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Implementation-Version: 1.2.3, -",
                "Implementation-Version: 1.2.3-b42, -",
                "Implementation-Version: 1.2.2, manifest-version WARNING",
                "Bundle-Version: 1.2.3.SNAPSHOT, -",
                "Bundle-Version: 1.2, manifest-version WARNING",
                "Automatic-Module-Name: com.acme.shop, -",
                "Automatic-Module-Name: com.acme-shop, module-name ERROR",
                "Automatic-Module-Name: com.acme.new, module-name ERROR",
                "Built-By: ada, build-traces WARNING",
                "Build-Jdk: 17.0.9, build-traces WARNING",
                "Build-Jdk: 1.8.0_391, build-traces WARNING",
                "Build-Jdk-Spec: 17, -",
                "Build-Jdk: 17, -",
                "Sources: /home/ada/shop, build-traces WARNING",
                "Main-Class: com.acme.Shop, -",
                "Main-Class: com.acme.Shopp, main-class WARNING",
                "Multi-Release: true, multi-release WARNING",
                "no colon, manifest ERROR",
            })
    void readTheManifest(String line, String expected) throws IOException {
        Archive jar = new Jar()
                .manifest(line + "\r\n")
                .text("META-INF/LICENSE", "Free.")
                .type("com/acme/Shop.class", 17)
                .read(folder);

        assertThat(Modules.found(Modules.of(jar))).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource({"0.27ea1, 0.0.0.27ea1", "0.27ea1, 0.27.0.ea1", "1.2-rc1, 1.2.0.rc1"})
    void takeABundleVersionAsToolsMakeIt(String version, String bundle) throws IOException {
        Archive jar = new Jar()
                .manifest("Bundle-Version: " + bundle + "\r\n")
                .text("META-INF/LICENSE", "Free.")
                .read(folder);
        Packaged module = new Packaged(
                new Coordinates("com.acme", "shop", version, "jar"),
                List.of(jar),
                Optional.of(17),
                Modules.REPRODUCIBLE,
                List.of(),
                Modules.POM,
                false);

        assertThat(Modules.found(module)).isEmpty();
    }

    @Test
    void warnOfAJarWithoutManifest() throws IOException {
        Archive jar = new Jar().text("META-INF/LICENSE", "Free.").read(folder);

        assertThat(Modules.found(Modules.of(jar))).containsExactly("manifest WARNING");
    }

    @Test
    void compareTheDescriptorsWithTheProject() throws IOException {
        Archive good = Jar.plain()
                .text(DESCRIPTOR + "pom.properties", "groupId=com.acme\nartifactId=shop\nversion=1.2.3\n")
                .text(
                        DESCRIPTOR + "pom.xml",
                        "<project><parent><groupId>com.acme</groupId><artifactId>all</artifactId><version>1.2.3</version></parent><artifactId>shop</artifactId></project>")
                .read(folder);
        Archive bad = Jar.plain()
                .text(DESCRIPTOR + "pom.properties", "groupId=com.acme\nartifactId=shop\nversion=1.2.2\n")
                .text(
                        DESCRIPTOR + "pom.xml",
                        "<project><groupId>com.other</groupId><artifactId>shop</artifactId><version>${revision}</version></project>")
                .read(folder);

        assertThat(Modules.found(Modules.of(good))).isEmpty();
        assertThat(Modules.found(Modules.of(bad))).containsExactly("coordinates ERROR", "coordinates ERROR");
    }

    @Test
    void nameADescriptorThatDoesNotParseOrIsAnothers() throws IOException {
        Archive broken = Jar.plain().text(DESCRIPTOR + "pom.xml", "<project><a").read(folder);
        Archive bomb = Jar.plain()
                .text(
                        DESCRIPTOR + "pom.xml",
                        "<!DOCTYPE p [<!ENTITY a \"b\">]><project><version>&a;</version></project>")
                .read(folder);
        Archive other = Jar.plain()
                .text("META-INF/maven/org.other/lib/pom.properties", "version=1\n")
                .read(folder);

        assertThat(Modules.found(Modules.of(broken))).containsExactly("coordinates ERROR");
        assertThat(Modules.found(Modules.of(bomb))).containsExactly("coordinates ERROR");
        assertThat(Modules.found(Modules.of(other))).containsExactly("coordinates WARNING");
    }

    @Test
    void nameClassesThatNeedANewerJava() throws IOException {
        Archive jar = Jar.plain()
                .type("com/acme/Old.class", 8)
                .type("com/acme/New.class", 21)
                .type("BOOT-INF/classes/com/acme/Newer.class", 25)
                .read(folder);

        assertThat(Modules.found(Modules.of(jar))).containsExactly("bytecode ERROR");
        assertThat(Checks.check(Modules.of(jar), Patterns.of("central-*"))
                        .get(0)
                        .message())
                .isEqualTo("2 classes need a newer Java than 17, which it is for: BOOT-INF/classes/com/acme/Newer.class"
                        + " (Java 25), com/acme/New.class (Java 21).");
    }

    @Test
    void warnOfBundledClassesThatNeedANewerJava() throws IOException {
        Archive jar = Jar.plain()
                .type("com/acme/Old.class", 8)
                .bundled("org/other/Newer.class")
                .type("org/other/Newer.class", 25)
                .read(folder);

        assertThat(Modules.found(Modules.of(jar))).containsExactly("bytecode WARNING");
    }

    @Test
    void letAModuleInfoBeNewerThanAnOldBase() throws IOException {
        Archive jar = Jar.plain()
                .type("com/acme/Old.class", 8)
                .type("module-info.class", 9)
                .read(folder);
        Packaged module = new Packaged(
                Modules.SHOP, List.of(jar), Optional.of(8), Modules.REPRODUCIBLE, List.of(), Modules.POM, false);

        assertThat(Modules.found(module)).isEmpty();
    }

    @Test
    void leaveTestsAndWhatIsNoClassFileAlone() throws IOException {
        Archive tests =
                Jar.plain().classifier("tests").type("com/acme/New.class", 25).read(folder);
        Archive text = Jar.plain().text("com/acme/Not.class", "text").read(folder);

        assertThat(Modules.found(Modules.of(tests))).isEmpty();
        assertThat(Modules.found(Modules.of(text))).isEmpty();
    }

    @Test
    void warnOfPreviewFeatures() throws IOException {
        Archive jar = Jar.plain()
                .entry("com/acme/Early.class", Jar.header(0xFFFF, 61), Jar.TIME)
                .read(folder);

        assertThat(Modules.found(Modules.of(jar))).containsExactly("preview WARNING");
    }

    @Test
    void boundVersionedClassesByTheirFolder() throws IOException {
        Archive jar = new Jar()
                .manifest("Multi-Release: true\r\n")
                .text("META-INF/LICENSE", "Free.")
                .text("META-INF/versions/8/old.txt", "1")
                .type("META-INF/versions/21/com/acme/New.class", 25)
                .read(folder);

        assertThat(Checks.check(Modules.of(jar), Patterns.of("central-*,multi-release-api")))
                .extracting(Modules::shown)
                .containsExactly("bytecode ERROR", "multi-release WARNING");
    }

    @Test
    void warnOfVersionsThatNoJavaReads() throws IOException {
        Archive jar =
                Jar.plain().type("META-INF/versions/21/com/acme/New.class", 21).read(folder);

        assertThat(Modules.found(Modules.of(jar))).containsExactly("multi-release WARNING");
    }

    @Test
    void tellProvidersThatAreNotThere() throws IOException {
        Archive jar = Jar.plain()
                .type("com/acme/Here.class", 17)
                .text("META-INF/services/com.acme.Own", "# all\ncom.acme.Here # yes\ncom.acme.Gone\n")
                .text("META-INF/services/com.acme.Foreign", "org.other.Away\n")
                .text("META-INF/services/org.codehaus.groovy.runtime.ExtensionModule", "moduleName=shop\n")
                .read(folder);

        assertThat(Modules.found(Modules.of(jar))).containsExactly("providers WARNING", "providers NOTE");
    }

    @Test
    void compareTimesWithTheOutputTimestamp() throws IOException {
        LocalDateTime later = Jar.TIME.plusHours(30);
        Archive jar = Jar.plain().entry("late.txt", new byte[1], later).read(folder);
        Reproducible unset = new Reproducible(Optional.empty(), true, List.of());

        assertThat(Modules.found(Modules.of(jar))).containsExactly("timestamps WARNING");
        assertThat(Modules.found(Modules.with(unset, jar))).containsExactly("timestamps NOTE");
        assertThat(Modules.found(Modules.with(new Reproducible(Optional.empty(), false, List.of()), jar)))
                .isEmpty();
    }

    @Test
    void letBundledEntriesKeepTheirTime() throws IOException {
        Archive jar = Jar.plain()
                .bundled("org/other/Lib.class")
                .entry("org/other/Lib.class", Jar.header(0, 52), Jar.TIME.minusYears(3))
                .read(folder);

        assertThat(Modules.found(Modules.of(jar))).isEmpty();
    }
}
