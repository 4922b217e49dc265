package io.github.cimaven.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.config.Patterns;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveRulesTest {
    @TempDir
    Path folder;

    @Test
    void findNothingAgainstAPlainJar() throws IOException {
        Archive jar = Jar.plain().type("com/acme/Shop.class", 17).read(folder);

        assertThat(Modules.found(Modules.of(jar))).isEmpty();
    }

    @Test
    void nameATruncatedJar() throws IOException {
        Jar jar = Jar.plain();
        byte[] half = Arrays.copyOf(jar.bytes(), 100);

        assertThat(Modules.found(Modules.of(jar.read(folder, half)))).containsExactly("opens ERROR");
    }

    @Test
    void nameWhatIsNoArchiveAtAll() throws IOException {
        assertThat(Modules.found(Modules.of(Jar.plain().read(folder, new byte[0]))))
                .containsExactly("opens ERROR");
        assertThat(Modules.found(Modules.of(Jar.plain().read(folder, "no jar".getBytes(StandardCharsets.UTF_8)))))
                .containsExactly("opens ERROR");
    }

    @Test
    void nameEveryEntryWhoseBytesWereChanged() throws IOException {
        Jar jar = new Jar().manifest("");
        jar.stored("META-INF/LICENSE", "Free as a bird").stored("two.txt", "second file");
        byte[] changed = replace(replace(jar.bytes(), "as a bird", "as a beer"), "second", "SECOND");

        Packaged module = Modules.of(jar.read(folder, changed));

        assertThat(Modules.found(module)).containsExactly("opens ERROR", "opens ERROR");
        assertThat(Checks.check(module, Patterns.of("")).get(1).message()).contains("two.txt", "checksum");
    }

    @Test
    void nameDuplicates() throws IOException {
        Archive jar = Jar.plain().text("a.txt", "1").text("a.txt", "2").read(folder);

        assertThat(Modules.found(Modules.of(jar))).containsExactly("duplicate-entries ERROR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/a", "../a", "a/../b", "C:/a", "b\\c", "a//b", "a\nb", "./a"})
    void nameUnsafeNames(String name) throws IOException {
        // The library changes what it writes, so the bytes are changed behind it.
        String place = "x".repeat(name.length());
        Jar jar = Jar.plain().text(place, "1");

        Archive read = jar.read(folder, replace(jar.bytes(), place, name));

        assertThat(Modules.found(Modules.of(read))).containsExactly("unsafe-names ERROR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a..b/c", ".hidden", "a/.b", "a b", "ä/ö", "$1.class", "META-INF/..x"})
    void takeOddNamesThatAreSafe(String name) throws IOException {
        assertThat(Modules.found(Modules.of(Jar.plain().text(name, "1").read(folder))))
                .isEmpty();
    }

    @Test
    void nameAnEntryWithTwoNames() throws IOException {
        Jar jar = Jar.plain().text("good.txt", "1");
        byte[] bytes = jar.bytes();
        byte[] changed = replaceFirst(bytes, "good.txt", "evil.txt");

        assertThat(Modules.found(Modules.of(jar.read(folder, changed)))).containsExactly("header-names ERROR");
    }

    @Test
    void nameWhatIsAFileAndAFolder() throws IOException {
        Archive jar = Jar.plain().text("a", "1").text("a/b", "2").read(folder);

        assertThat(Modules.found(Modules.of(jar))).containsExactly("file-and-folder ERROR");
    }

    @Test
    void warnOfNamesThatDifferInCaseOnly() throws IOException {
        Archive jar = Jar.plain().text("A.txt", "1").text("a.txt", "2").read(folder);

        assertThat(Modules.found(Modules.of(jar))).containsExactly("case-clash WARNING");
    }

    @Test
    void stopAtTheLimitsAndSaySo() throws IOException {
        Jar large = Jar.plain().text("large.txt", "0".repeat(100_000)).text("z.txt", "1");
        Archive bomb = large.read(folder, large.bytes(), new Limits(100, 50_000));
        Archive many = large.read(folder, large.bytes(), new Limits(2, 1L << 30));

        assertThat(Modules.found(Modules.of(bomb))).containsExactly("bounded WARNING");
        assertThat(bomb.bounds()).hasValueSatisfying(text -> assertThat(text).contains("50,000", "large.txt"));
        assertThat(Modules.found(Modules.of(many))).containsExactly("bounded WARNING");
    }

    @Test
    void noteAMissingLicence() throws IOException {
        assertThat(Modules.found(Modules.of(new Jar().manifest("").read(folder))))
                .containsExactly("licence NOTE");
        assertThat(Modules.found(Modules.of(
                        new Jar().manifest("").text("LICENSE.txt", "Free.").read(folder))))
                .isEmpty();
        assertThat(Modules.found(Modules.of(new Jar()
                        .manifest("")
                        .text("META-INF/shop/LICENSE", "Free.")
                        .read(folder))))
                .isEmpty();
    }

    @Test
    void readTenThousandEntriesInSeconds() throws IOException {
        Jar jar = Jar.plain();
        for (int number = 0; number < 10_000; number++) {
            jar.type("com/acme/C" + number + ".class", 17);
        }
        byte[] bytes = jar.bytes();

        // Of this thread, as the machine may have other work.
        ThreadMXBean cpu = ManagementFactory.getThreadMXBean();
        long start = cpu.getCurrentThreadCpuTime();
        assertThat(Modules.found(Modules.of(jar.read(folder, bytes)))).isEmpty();
        assertThat((cpu.getCurrentThreadCpuTime() - start) / 1_000_000).isLessThan(10_000);
    }

    private static byte[] replace(byte[] bytes, String old, String now) {
        return latin(latin(bytes).replace(utf8(old), utf8(now)));
    }

    private static byte[] replaceFirst(byte[] bytes, String old, String now) {
        String text = latin(bytes);
        int at = text.indexOf(old);
        return latin(text.substring(0, at) + now + text.substring(at + old.length()));
    }

    private static String utf8(String text) {
        return latin(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
