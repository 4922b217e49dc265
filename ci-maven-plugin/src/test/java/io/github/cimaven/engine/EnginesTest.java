package io.github.cimaven.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.lint.LintEngine;
import io.github.cimaven.lint.LintReport;
import io.github.cimaven.lint.LintRequest;
import io.github.cimaven.lint.Linter;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loads the real engine of lint from the jars that a lane resolves, and from no other. */
class EnginesTest {
    /** A class of each jar: what is not here, Saxon above all, is not needed. */
    private static final List<String> IN_JARS = List.of(
            "net.sourceforge.pmd.PmdAnalysis",
            "net.sourceforge.pmd.lang.java.JavaLanguageModule",
            "org.antlr.v4.runtime.Parser",
            "org.objectweb.asm.ClassReader",
            "org.apache.commons.lang3.StringUtils",
            "com.google.gson.Gson",
            "com.github.oowekyala.ooxml.messages.XmlException",
            "org.pcollections.PSet");

    private final EngineDefinition engine = LintEngine.definition(false);

    @TempDir
    Path folder;

    @Test
    void worksWithTheJarsThatALaneResolves() throws Exception {
        LintReport report = linter().lint(request("class A { int b(int i) { return i < 0 ? 1 : 1; } }"));
        assertThat(report.violations())
                .singleElement()
                .satisfies(violation -> assertThat(violation.rule().name()).isEqualTo("IdenticalConditionalBranches"));
        assertThat(linter().sarif(report.violations(), report.unread())).contains("\"2.1.0\"");
    }

    @Test
    void isLoadedOnceAndApartFromThePlugin() throws Exception {
        EngineClassLoader loader =
                new EngineClassLoader(jars(), engine.gluePackage(), getClass().getClassLoader());
        Class<?> glue = loader.loadClass(engine.gluePackage() + "." + LintEngine.LINTER);
        assertThat(glue.getClassLoader()).isSameAs(loader);
        assertThat(loader.loadClass("net.sourceforge.pmd.PmdAnalysis").getClassLoader())
                .isSameAs(loader);
        assertThat(loader.loadClass(Linter.class.getName())).isSameAs(Linter.class);
        assertThat(loader.loadClass("org.slf4j.Logger").getClassLoader()).isNotSameAs(loader);
        loader.close();
    }

    @Test
    void leavesTheContextOfTheThreadAsItWas() throws Exception {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        linter().lint(request("class A {}"));
        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
    }

    private Linter linter() throws ReflectiveOperationException, URISyntaxException {
        return Engines.load(engine, jars(), Linter.class, LintEngine.LINTER);
    }

    private LintRequest request(String source) throws IOException {
        Path file = Files.writeString(folder.resolve("A.java"), source);
        return new LintRequest(
                List.of(file),
                StandardCharsets.UTF_8,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                folder.resolve("cache"));
    }

    private static List<Path> jars() throws ReflectiveOperationException, URISyntaxException {
        List<Path> jars = new ArrayList<>();
        for (String name : IN_JARS) {
            jars.add(Path.of(Class.forName(name)
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI()));
        }
        return jars;
    }
}
