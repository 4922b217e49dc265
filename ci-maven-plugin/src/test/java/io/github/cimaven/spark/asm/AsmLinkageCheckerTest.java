package io.github.cimaven.spark.asm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.spark.Jars;
import io.github.cimaven.spark.LinkageReport;
import io.github.cimaven.spark.LinkageReport.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsmLinkageCheckerTest {
    private static final String BASE = "package s; public class Base { public int size; public static int count;"
            + " public Base() {} public Base(int n) {} public int get() { return 1; } public static int of(String[] a) { return 2; }"
            + " protected void hook() {} public Base self() { return this; } }";
    private static final String ITEM =
            "package s; public interface Item { String name(); default int rank() { return 0; } }";
    private static final String LIB = """
            package lib;
            public class Lib extends s.Base implements s.Item, java.io.Serializable {
                public int all(s.Base b) {
                    return b.get() + get() + b.size + s.Base.count + s.Base.of(new String[0]) + rank();
                }
                public java.util.function.Supplier<Integer> later(s.Base b) { return b::get; }
                public Object made(int n) { return new s.Base(n).self(); }
                public String name() { return ""; }
                protected void hook() {}
            }
            """;

    @TempDir
    Path folder;

    @Test
    void findsAllThatIsThere() throws IOException {
        LinkageReport report = against(BASE, ITEM);

        assertThat(report.problems()).isEmpty();
        assertThat(report.known()).containsExactlyInAnyOrder("s.Base", "s.Item");
        assertThat(report.references()).isPositive();
        assertThat(report.feature()).isEqualTo(17);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "public int get() | public long get() | uses the method s.Base.get(): int, which is not",
                "public int get() | public static int get() | uses the method s.Base.get(): int, which is static",
                "public int get() | private int get() | uses the method s.Base.get(): int, which is private",
                "public int get() | int get() | uses the method s.Base.get(): int, which is not public",
                "of(String[] a) | of(String a) | uses the method s.Base.of(java.lang.String[]): int, which is not",
                "public static int of | public int of | uses the method s.Base.of(java.lang.String[]): int, which is not static",
                "public int size | public long size | uses the field s.Base.size: int, which is not",
                "public static int count | public int count | uses the field s.Base.count: int, which is not static",
                "public Base(int n) | public Base(long n) | uses the constructor s.Base(int), which is not",
                "protected void hook() | public final void hook() | overrides the method s.Base.hook(): void, which is final",
                "public class Base | public final class Base | extends the class s.Base, which is final",
            })
    void namesWhatABaseClassNoLongerIs(String was, String is, String problem) throws IOException {
        assertThat(BASE).contains(was);

        assertThat(sentences(against(BASE.replace(was, is), ITEM))).containsExactly(problem);
    }

    @Test
    void namesWhatMustBeImplementedNow() throws IOException {
        LinkageReport report = against(BASE, ITEM.replace("String name();", "String name(); long id(int n);"));

        assertThat(sentences(report))
                .containsExactly("does not implement the method s.Item.id(int): long, which is abstract");
        assertThat(report.problems().get(0).from()).isEqualTo("lib.Lib");
    }

    @Test
    void namesAMissingClassOnceAndNotItsMembers() throws IOException {
        assertThat(sentences(against(BASE))).containsExactly("uses the class s.Item, which is not");
    }

    @Test
    void namesAnInterfaceThatBecameAClass() throws IOException {
        LinkageReport report = against(BASE, "package s; public abstract class Item { }");

        assertThat(sentences(report)).contains("uses the interface s.Item, which is a class");
    }

    @Test
    void saysWhereAndHowOften() throws IOException {
        Problem problem = against(BASE.replace("public int get()", "public long get()"), ITEM)
                .problems()
                .get(0);

        assertThat(problem.owner()).isEqualTo("s.Base");
        assertThat(problem.from()).isEqualTo("lib.Lib.all (Lib.java:4)");
        assertThat(problem.more()).isEqualTo(1);
    }

    @Test
    void doesNotGuessWhatAMissingSupertypeHas() throws IOException {
        Path base =
                Jars.compiled(folder.resolve("base.jar"), List.of(), BASE, ITEM, "package gone; public class Gone { }");
        Path lib = Jars.compiled(folder.resolve("lib.jar"), List.of(base), LIB);
        Path spark = Jars.compiled(
                folder.resolve("spark.jar"),
                List.of(base),
                BASE.replace("public int get() { return 1; }", "")
                        .replace("class Base", "class Base extends gone.Gone"),
                ITEM);

        assertThat(new AsmLinkageChecker().check(lib, List.of(spark), List.of()).problems())
                .isEmpty();
    }

    @Test
    void leavesAloneWhatHasNothingToDoWithSpark() throws IOException {
        Path other = Jars.compiled(folder.resolve("other.jar"), List.of(), BASE, ITEM);
        Path lib = Jars.compiled(folder.resolve("lib.jar"), List.of(other), LIB);
        Path changed =
                Jars.compiled(folder.resolve("changed.jar"), List.of(), BASE.replace("int get()", "long get()"), ITEM);

        assertThat(new AsmLinkageChecker()
                        .check(lib, List.of(), List.of(changed))
                        .problems())
                .isEmpty();
    }

    @Test
    void looksIntoSparkBeforeTheJarsOwnDependencies() throws IOException {
        Path own = Jars.compiled(folder.resolve("own.jar"), List.of(), BASE, ITEM);
        Path lib = Jars.compiled(folder.resolve("lib.jar"), List.of(own), LIB);
        Path spark =
                Jars.compiled(folder.resolve("spark.jar"), List.of(), BASE.replace("int get()", "long get()"), ITEM);

        assertThat(new AsmLinkageChecker()
                        .check(lib, List.of(spark), List.of(own))
                        .problems())
                .hasSize(1);
    }

    private LinkageReport against(String... spark) throws IOException {
        Path base = Jars.compiled(folder.resolve("base.jar"), List.of(), BASE, ITEM);
        Path lib = Jars.compiled(folder.resolve("lib.jar"), List.of(base), LIB);
        Path changed = Jars.compiled(folder.resolve("changed.jar"), List.of(), spark);
        return new AsmLinkageChecker().check(lib, List.of(changed), List.of());
    }

    private static List<String> sentences(LinkageReport report) {
        return report.problems().stream()
                .map(problem -> problem.verb() + " " + problem.what() + ", which is " + problem.state())
                .toList();
    }
}
