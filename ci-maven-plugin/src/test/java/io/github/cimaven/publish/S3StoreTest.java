package io.github.cimaven.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.doubles.FaultProxy;
import io.github.cimaven.doubles.FaultProxy.Fault;
import io.github.cimaven.doubles.S3Server;
import io.github.cimaven.files.Digests;
import io.github.cimaven.publish.spi.BlobStore.Blob;
import io.github.cimaven.publish.spi.Channel;
import io.github.cimaven.publish.spi.JournalStore;
import io.github.cimaven.publish.spi.JournalStore.Document;
import io.github.cimaven.publish.spi.ReleaseStore;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journal in a bucket of S3Proxy. */
class S3StoreTest {
    private static final int THREADS = 8;
    private static final int ROUNDS = 12;

    @TempDir
    private Path temporary;

    private final S3Server server = SharedS3.strict();
    private String bucket;
    private FaultProxy proxy;
    private Channel channel;
    private ReleaseStore store;

    @BeforeEach
    void open() throws Exception {
        bucket = SharedS3.bucket(server);
        proxy = new FaultProxy(server.port()).serial();
        channel = new S3Builds(temporary, bucket, proxy.url()).open();
        store = channel.store(Staged.RELEASE).orElseThrow();
    }

    @AfterEach
    void close() throws Exception {
        channel.close();
        proxy.close();
    }

    @Test
    void ofSeveralThatWriteAtOnceOneWins() throws Exception {
        JournalStore journal = store.journal();
        for (int round = 0; round < ROUNDS; round++) {
            String name = "journal-" + round;
            List<Document> created = race("first", (journals, bytes) -> journals.create(name, bytes));
            assertThat(created).hasSize(1);
            Document there = journal.get(name).orElseThrow();
            assertThat(there.bytes()).isEqualTo(created.get(0).bytes());

            List<Document> replaced = race("second", (journals, bytes) -> journals.replace(name, bytes, there));
            assertThat(replaced).hasSize(1);
            assertThat(journal.get(name).orElseThrow().bytes())
                    .isEqualTo(replaced.get(0).bytes());
            assertThat(journal.get(name).orElseThrow().version())
                    .isEqualTo(replaced.get(0).version());
        }
    }

    @Test
    void takesItsOwnWriteForDoneWhenTheAnswerIsLost() throws Exception {
        proxy.fault("PUT ", 1, Fault.LOSE_ANSWER);
        Optional<Document> first = store.journal().create("journal.json", bytes("1"));
        assertThat(first).isPresent();
        assertThat(proxy.requests).filteredOn(it -> it.startsWith("PUT ")).hasSize(2);

        proxy.fault("PUT ", 1, Fault.LOSE_ANSWER);
        Optional<Document> second = store.journal().replace("journal.json", bytes("2"), first.get());
        assertThat(second).isPresent();
        assertThat(store.journal().get("journal.json").orElseThrow().version())
                .isEqualTo(second.get().version());
    }

    @Test
    void replacesNothingThatIsGoneOrAnother() throws Exception {
        JournalStore journal = store.journal();
        assertThat(journal.get("journal.json")).isEmpty();
        Document first = journal.create("journal.json", bytes("1")).orElseThrow();
        Document second = journal.replace("journal.json", bytes("2"), first).orElseThrow();

        assertThat(journal.create("journal.json", bytes("3"))).isEmpty();
        assertThat(journal.replace("journal.json", bytes("3"), first)).isEmpty();
        assertThat(journal.replace("other.json", bytes("3"), second)).isEmpty();
        assertThat(journal.get("journal.json").orElseThrow().bytes()).isEqualTo(bytes("2"));
    }

    @Test
    void readsAgainWhatWasCut() throws Exception {
        store.journal().create("journal.json", bytes("x".repeat(9999)));
        proxy.fault("GET ", 1, Fault.CUT_ANSWER);
        assertThat(store.journal().get("journal.json").orElseThrow().bytes()).hasSize(9999);
        assertThat(proxy.requests).filteredOn(it -> it.startsWith("GET ")).hasSize(2);
    }

    @Test
    void keepsBytesUntilTheyAreCleared() throws Exception {
        Path file = Files.writeString(temporary.resolve("file"), "bytes");
        Blob blob = new Blob(Digests.sha256(file), file);
        store.blobs().putIfAbsent(List.of(blob));
        proxy.requests.clear();
        store.blobs().putIfAbsent(List.of(blob));
        assertThat(proxy.requests).noneMatch(it -> it.startsWith("PUT "));

        Path target = temporary.resolve("cache").resolve("fetched");
        assertThat(store.blobs().get(blob.sha256(), target)).isTrue();
        assertThat(target).hasContent("bytes");
        assertThat(store.blobs().get("0".repeat(64), target)).isFalse();

        store.blobs().clear();
        assertThat(server.objects(bucket)).isEmpty();
    }

    private List<Document> race(String text, Write write) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Optional<Document>>> runs = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                byte[] bytes = bytes(text + " of writer " + i);
                runs.add(threads.submit(() -> {
                    start.await();
                    return write.by(store.journal(), bytes);
                }));
            }
            start.countDown();
            List<Document> winners = new ArrayList<>();
            for (Future<Optional<Document>> run : runs) {
                run.get().ifPresent(winners::add);
            }
            return winners;
        } finally {
            threads.shutdownNow();
        }
    }

    private interface Write {
        Optional<Document> by(JournalStore journal, byte[] bytes) throws Exception;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
