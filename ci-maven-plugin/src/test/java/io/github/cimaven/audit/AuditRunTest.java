package io.github.cimaven.audit;

import static io.github.cimaven.audit.Samples.LOG4J;
import static io.github.cimaven.audit.Samples.component;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditRunTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final List<Component> ONE = List.of(component(LOG4J));

    @TempDir
    Path folder;

    private final AtomicInteger asked = new AtomicInteger();
    private final List<String> log = new ArrayList<>();

    @Test
    void anEngineThatThrowsIsIncomplete() {
        for (Throwable failure : List.of(new IllegalStateException("broken"), new NoClassDefFoundError("x"))) {
            AuditEngine engine = engine(Optional.empty(), () -> {
                throw unchecked(failure);
            });
            assertThat(run(TODAY).ask(List.of(engine), ONE)).singleElement().satisfies(report -> {
                assertThat(report.incomplete()).singleElement().asString().contains("It failed with");
                assertThat(report.data()).isEmpty();
            });
        }
    }

    @Test
    void theSameAgainIsTakenFromTheFirst() {
        AuditEngine engine = engine(Optional.of("k"), Samples::found);
        List<EngineReport> first = run(TODAY).ask(List.of(engine), ONE);
        assertThat(run(TODAY).ask(List.of(engine), ONE)).isEqualTo(first);
        assertThat(asked).hasValue(1);
        assertThat(log).singleElement().asString().contains("earlier build of today");
    }

    @Test
    void anotherDayKeyOrArtifactIsAskedAnew() {
        run(TODAY).ask(List.of(engine(Optional.of("k"), Samples::found)), ONE);
        run(TODAY.plusDays(1)).ask(List.of(engine(Optional.of("k"), Samples::found)), ONE);
        run(TODAY).ask(List.of(engine(Optional.of("other"), Samples::found)), ONE);
        run(TODAY).ask(List.of(engine(Optional.of("k"), Samples::found)), List.of(component(Samples.TEXT)));
        assertThat(asked).hasValue(4);
    }

    @Test
    void withoutAKeyNothingIsKept() {
        for (int i = 0; i < 2; i++) {
            run(TODAY).ask(List.of(engine(Optional.empty(), Samples::found)), ONE);
        }
        assertThat(asked).hasValue(2);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anIncompleteAnswerIsNotKept() {
        AuditEngine engine =
                engine(Optional.of("k"), () -> new EngineReport("e", Optional.empty(), List.of(), List.of("Broken.")));
        run(TODAY).ask(List.of(engine), ONE);
        run(TODAY).ask(List.of(engine), ONE);
        assertThat(asked).hasValue(2);
    }

    @Test
    void anEntryThatCameToHarmIsAskedAnew() throws IOException {
        AuditEngine engine = engine(Optional.of("k"), Samples::found);
        run(TODAY).ask(List.of(engine), ONE);
        Path entry = entry();
        String whole = Files.readString(entry);
        for (String harmed : List.of("", whole.substring(0, whole.length() / 2), whole.replace("CVE-1", "CVE-2"))) {
            Files.writeString(entry, harmed);
            assertThat(run(TODAY).ask(List.of(engine), ONE).get(0).vulnerabilities())
                    .extracting(Vulnerability::id)
                    .containsExactly("CVE-1");
        }
        assertThat(asked).hasValue(4);
    }

    @Test
    void anEngineThatReadsFilesIsAskedAnewWhenTheirBytesChange() throws IOException {
        Path jar = Files.writeString(folder.resolve("a-1.jar"), "one");
        Component component = new Component("g", "a", "1", Optional.empty(), "jar", jar);
        AuditEngine reader = new Fake(Optional.of("k"), true, Samples::found);
        run(TODAY).ask(List.of(reader), List.of(component));
        run(TODAY).ask(List.of(reader), List.of(component));
        Files.writeString(jar, "two");
        run(TODAY).ask(List.of(reader), List.of(component));
        Files.writeString(folder.resolve("a-1.pom"), "<project/>");
        run(TODAY).ask(List.of(reader), List.of(component));
        assertThat(asked).hasValue(3);
    }

    @Test
    void anEnginesOwnFileIsKeptWithItsAnswer() throws IOException {
        Path file = folder.resolve("target").resolve("own.html");
        AuditEngine engine = new Fake(Optional.of("k"), false, Samples::found) {
            @Override
            public EngineReport audit(List<Component> components) {
                try {
                    Files.createDirectories(file.getParent());
                    Files.writeString(file, "own");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return super.audit(components);
            }

            @Override
            public Optional<Path> attachment() {
                return Optional.of(file);
            }
        };
        run(TODAY).ask(List.of(engine), ONE);
        Files.delete(file);
        Files.delete(file.getParent());
        run(TODAY).ask(List.of(engine), ONE);
        assertThat(file).hasContent("own");
        assertThat(asked).hasValue(1);
        try (DirectoryStream<Path> kept = Files.newDirectoryStream(folder, "*.html")) {
            Files.delete(kept.iterator().next());
        }
        run(TODAY).ask(List.of(engine), ONE);
        assertThat(asked).hasValue(2);
    }

    private Path entry() throws IOException {
        try (var files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }

    private AuditRun run(LocalDate day) {
        return new AuditRun(new ReportCache(folder, day), log::add);
    }

    private AuditEngine engine(Optional<String> key, Supplier<EngineReport> answer) {
        return new Fake(key, false, answer);
    }

    private static RuntimeException unchecked(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return (RuntimeException) failure;
    }

    private class Fake implements AuditEngine {
        private final Optional<String> key;
        private final boolean reads;
        private final Supplier<EngineReport> answer;

        Fake(Optional<String> key, boolean reads, Supplier<EngineReport> answer) {
            this.key = key;
            this.reads = reads;
            this.answer = answer;
        }

        @Override
        public String name() {
            return "fake";
        }

        @Override
        public EngineReport audit(List<Component> components) {
            asked.incrementAndGet();
            return answer.get();
        }

        @Override
        public Optional<String> cacheKey() {
            return key;
        }

        @Override
        public boolean readsFiles() {
            return reads;
        }
    }
}
