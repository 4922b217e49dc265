package io.github.cimaven.smoke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cimaven.jdk.Jdk;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real jars in a real JVM. */
class SmokeTestTest {
    private static final Jdk JDK =
            new Jdk(Path.of(System.getProperty("java.home")), Runtime.version().feature());

    private static final Map<String, String> LIBRARY =
            Map.of("lib/Part.java", "package lib; public class Part { public static class Inner {} }");

    @TempDir
    private Path temp;

    private Jars jars;

    @BeforeEach
    void folderWithOddName() throws IOException {
        jars = new Jars(Files.createDirectory(temp.resolve("a b#c%20é")));
    }

    @Test
    void aGoodJarPassesFromAnOddFolder() throws Exception {
        Path library = jars.jar("lib", LIBRARY);
        jars.jar(
                "app",
                Map.of(
                        "app/App.java",
                        "package app; public class App extends lib.Part implements Runnable {"
                                + " static { if (true) throw new Error(\"harm\"); }"
                                + " public App() {} public void run() { Runnable r = () -> new lib.Part[0].clone(); }"
                                + " public static void main(String[] a) {} }",
                        "META-INF/services/java.lang.Runnable",
                        "# comment\napp.App # and more\n",
                        "META-INF/MANIFEST.MF",
                        "Manifest-Version: 1.0\nMain-Class: app.App\n\n"),
                library);
        assertThat(findings("app", List.of(library), List.of())).isEmpty();
    }

    @Test
    void aClassThatASignatureNeedsIsFoundWithItsDependency() throws Exception {
        assertMissing("package app; public class App { private lib.Part part(lib.Part p) { return p; } }");
    }

    @Test
    void aClassThatOnlyABodyNeedsIsFound() throws Exception {
        assertMissing("package app; public class App { Object part() { return new lib.Part(); } }");
    }

    @Test
    void aClassThatTheVerifierNeedsIsFound() throws Exception {
        assertMissing("package app; public class App { void part() {"
                + " try { Thread.sleep(1); } catch (RuntimeException | InterruptedException e) { take(new lib.Part()); } }"
                + " void take(Object o) {} }");
    }

    private void assertMissing(String source) throws Exception {
        Path library = jars.jar("lib", LIBRARY);
        jars.jar("app", Map.of("app/App.java", source), library);
        assertThat(findings("app", List.of(), List.of(candidate(library, Reason.TEST))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("smoke/missing-class");
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.module()).contains("app");
                    assertThat(finding.message())
                            .isEqualTo("A consumer of app does not get the class lib.Part, which app.App needs:"
                                    + " com.acme:lib:1.0 has it, but its scope is test.");
                    assertThat(finding.fix())
                            .contains("Change the scope of com.acme:lib to compile in the POM of app.");
                });
    }

    /** One cause is one finding, however many classes are missing because of it. */
    @Test
    void severalClassesOfOneDependencyAreOneFinding() throws Exception {
        Path library = jars.jar(
                "lib",
                Map.of(
                        "lib/Part.java", "package lib; public class Part {}",
                        "lib/Wheel.java", "package lib; public class Wheel {}"));
        jars.jar(
                "app",
                Map.of(
                        "app/App.java",
                        "package app; public class App { Object part() { return new lib.Part(); }"
                                + " Object wheel() { return new lib.Wheel(); } }"),
                library);
        assertThat(findings("app", List.of(), List.of(candidate(library, Reason.TEST))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.message())
                            .startsWith("A consumer of app does not get the class lib.")
                            .contains(" its scope is test. For the same reason it does not get 1 other class: lib.");
                });
    }

    @Test
    void aClassWhoseConstantWasCopiedIsNoError() throws Exception {
        Path library = jars.jar(
                "lib", Map.of("lib/Part.java", "package lib; public class Part { public static final int K = 1; }"));
        jars.jar(
                "app",
                Map.of("app/App.java", "package app; public class App { int k() { return lib.Part.K; } }"),
                library);
        assertThat(findings("app", List.of(), List.of(candidate(library, Reason.TEST))))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void anInterfaceInAServiceFileIsANoteAndAnAbstractClassAFault() throws Exception {
        jars.jar(
                "app",
                Map.of(
                        "app/Factory.java",
                        "package app; public interface Factory extends Runnable {}",
                        "app/Half.java",
                        "package app; public abstract class Half implements Runnable {}",
                        "META-INF/services/java.lang.Runnable",
                        "app.Factory\napp.Half\n"));
        assertThat(findings("app", List.of(), List.of()))
                .extracting(Finding::severity, Finding::message)
                .containsExactlyInAnyOrder(
                        tuple(
                                Severity.NOTE,
                                "The file META-INF/services/java.lang.Runnable of app names the interface app.Factory,"
                                        + " of which ServiceLoader cannot make a provider."),
                        tuple(
                                Severity.ERROR,
                                "The file META-INF/services/java.lang.Runnable of app names the provider app.Half, but"
                                        + " it is abstract."));
    }

    @Test
    void anAnnotationThatIsNotThereIsNoFault() throws Exception {
        Path library = jars.jar(
                "marks",
                Map.of(
                        "marks/Outer.java",
                        "package marks; import java.lang.annotation.*; public class Outer {"
                                + " @Retention(RetentionPolicy.RUNTIME) public @interface Mark {} }"));
        jars.jar("app", Map.of("app/App.java", "package app; @marks.Outer.Mark public class App {}"), library);
        assertThat(findings("app", List.of(), List.of())).isEmpty();
    }

    @Test
    void whatIsOptionalIsOneNoteForTheDependency() throws Exception {
        Path library = jars.jar("lib", LIBRARY);
        jars.jar(
                "app",
                Map.of(
                        "app/App.java",
                        "package app; public class App extends lib.Part { Object o() { return new lib.Part.Inner(); } }"),
                library);
        assertThat(findings("app", List.of(), List.of(candidate(library, Reason.OPTIONAL))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.NOTE);
                    assertThat(finding.message()).contains("com.acme:lib:1.0", "it is optional");
                });
    }

    @Test
    void brokenProvidersAndMainClassAreNamed() throws Exception {
        jars.jar(
                "app",
                Map.of(
                        "app/App.java",
                        "package app; public class App implements Runnable { App(int i) {} public void run() {} }",
                        "META-INF/services/java.lang.Runnable",
                        "app.App\napp.Gone\n",
                        "META-INF/services/java.util.concurrent.Callable",
                        "app.App\n",
                        "META-INF/MANIFEST.MF",
                        "Manifest-Version: 1.0\nMain-Class: app.App\n\n"));
        assertThat(findings("app", List.of(), List.of()).stream().map(Finding::message))
                .containsExactlyInAnyOrder(
                        "The file META-INF/services/java.lang.Runnable of app names the provider app.App, but it has no"
                                + " public constructor without parameters.",
                        "The file META-INF/services/java.lang.Runnable of app names the provider app.Gone, but there is no"
                                + " such class.",
                        "The file META-INF/services/java.util.concurrent.Callable of app names the provider app.App, but it"
                                + " is not a java.util.concurrent.Callable.",
                        "The manifest of app has Main-Class: app.App, but it has no method public static void"
                                + " main(String[]).");
    }

    @Test
    void providersAreInstantiatedOnRequest() throws Exception {
        jars.jar(
                "app",
                Map.of(
                        "app/App.java",
                        "package app; public class App implements Runnable { public App() { throw new Error(\"no\"); }"
                                + " public void run() {} }",
                        "META-INF/services/java.lang.Runnable",
                        "app.App\n"));
        SmokeTest test = new SmokeTest(module("app", List.of(), List.of()), JDK, Duration.ofMinutes(1), true);
        assertThat(test.classes(work()))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message()).contains("its constructor fails: java.lang.Error: no"));
    }

    @Test
    void aModuleThatIsNotThereIsNamed() throws Exception {
        Path library = jars.jar(
                "lib",
                Map.of(
                        "module-info.java",
                        "module the.lib { exports lib; }",
                        "lib/Part.java",
                        "package lib; public class Part {}"));
        jars.jar(
                "app",
                Map.of(
                        "module-info.java",
                        "module the.app { requires the.lib; }",
                        "app/App.java",
                        "package app; public class App {}"),
                library);
        assertThat(findings("app", List.of(library), List.of())).isEmpty();
        assertThat(findings("app", List.of(), List.of(candidate(library, Reason.TEST))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("smoke/module");
                    assertThat(finding.message()).contains("requires the.lib", "com.acme:lib:1.0 has it");
                });
    }

    @Test
    void aClassFileThatCannotBeReadIsNamed() throws Exception {
        jars.jar("app", Map.of("app/App.java", "package app; public class App {}"));
        Files.writeString(jars.classes("app").resolve("app/App.class"), "no class");
        jars.pack("app");
        assertThat(findings("app", List.of(), List.of()))
                .extracting(Finding::rule)
                .containsOnly("smoke/verify");
    }

    @Test
    void aTimeThatIsOverIsAFinding() throws Exception {
        jars.jar("app", Map.of("app/App.java", "package app; public class App {}"));
        SmokeTest test = new SmokeTest(module("app", List.of(), List.of()), JDK, Duration.ofMillis(1), false);
        assertThat(test.classes(work())).extracting(Finding::rule).containsExactly("smoke/timeout");
    }

    @Test
    void aMainClassRunsAndItsEndIsTold() throws Exception {
        jars.jar(
                "app",
                Map.of(
                        "app/App.java",
                        "package app; public class App { public static void main(String[] a) throws Exception {"
                                + " if (new java.io.File(\".\").list().length > 0) System.exit(7);"
                                + " System.out.println(a.length + a[0]); if (a[0].equals(\"wait\")) Thread.sleep(60000);"
                                + " System.exit(Integer.parseInt(a[1])); } }"));
        SmokeTest test = new SmokeTest(module("app", List.of(), List.of()), JDK, Duration.ofSeconds(20), false);
        Set<ProcessHandle> before = children();
        assertThat(test.main(MainCommand.of("app.App \"a b\" 0"), work())).isEmpty();
        assertThat(test.main(MainCommand.of("app.App a|b 3"), work()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo("ci.smoke.main=app.App a|b 3 ended with exit code 3. Its last lines: 2a|b"));
        SmokeTest brief = new SmokeTest(module("app", List.of(), List.of()), JDK, Duration.ofSeconds(3), false);
        assertThat(brief.main(MainCommand.of("app.App wait 0"), work()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("was still running after 3 s"));
        // Other tests of this JVM may have servers.
        assertThat(children()).isSubsetOf(before);
    }

    private static Set<ProcessHandle> children() {
        return ProcessHandle.current().children().filter(ProcessHandle::isAlive).collect(Collectors.toSet());
    }

    private List<Finding> findings(String name, List<Path> classPath, List<Candidate> candidates) throws Exception {
        return new SmokeTest(module(name, classPath, candidates), JDK, Duration.ofMinutes(1), false).classes(work());
    }

    private Module module(String name, List<Path> classPath, List<Candidate> candidates) {
        return new Module(name, jars.folder().resolve(name + ".jar"), jars.classes(name), classPath, () -> candidates);
    }

    private static Candidate candidate(Path file, Reason reason) {
        return new Candidate("com.acme:lib", "1.0", "com.acme:lib", file, reason);
    }

    private Path work() throws IOException {
        return Files.createTempDirectory(temp, "work");
    }
}
