package io.github.cimaven.audit.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.BasicAuthenticator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.cimaven.audit.DataUnavailableException;
import io.github.cimaven.doubles.ForwardProxy;
import io.github.cimaven.doubles.Pause;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DownloadTest {
    private static final Patience SHORT =
            new Patience(Duration.ofSeconds(5), Duration.ofSeconds(2), Duration.ofMillis(1), 1000);

    @TempDir
    Path folder;

    private final List<String> asked = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private HttpServer server;
    private int status = 200;
    private String body = "PK1";
    private long delay;
    private Optional<HttpProxy> proxy = Optional.empty();

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/open", this::answer);
        server.createContext("/closed", this::answer).setAuthenticator(new BasicAuthenticator("osv") {
            @Override
            public boolean checkCredentials(String user, String password) {
                return user.equals("ada") && password.equals("secret");
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(String.valueOf(exchange.getRequestHeaders().getFirst("If-None-Match")));
        boolean same = "\"one\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
        exchange.getResponseHeaders().set("ETag", "\"one\"");
        exchange.getResponseHeaders().set("Last-Modified", "Tue, 24 Nov 2026 10:00:00 GMT");
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        if (same && status == 200) {
            exchange.sendResponseHeaders(304, -1);
        } else {
            exchange.sendResponseHeaders(status, bytes.length);
            Pause.of(delay);
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    @Test
    void aFileIsFetchedOnceAndThenOnlyAskedFor() throws Exception {
        Fetched first = get("/open", false);
        assertThat(first.file()).hasContent("PK1");
        assertThat(first.published()).contains(Instant.parse("2026-11-24T10:00:00Z"));
        assertThat(get("/open", false)).isEqualTo(first);
        assertThat(asked).containsExactly("null", "\"one\"");
        assertThat(files()).hasSize(2);
    }

    @Test
    void aPasswordIsToldAndNotShown() throws Exception {
        Fetched fetched = new Download(folder, false, SHORT, uri -> proxy, info -> {}, warnings::add)
                .get(url("ada:secret@", "/closed"), Kind.OSV);
        assertThat(fetched.source()).doesNotContain("secret");
        assertThat(fetched.file()).hasContent("PK1");
        for (Path file : files()) {
            assertThat(Files.readString(file)).doesNotContain("secret");
        }
        assertThatThrownBy(() -> new Download(
                                folder.resolve("other"), false, SHORT, uri -> proxy, info -> {}, warnings::add)
                        .get(url("ada:wrong@", "/closed"), Kind.OSV))
                .isInstanceOf(DataUnavailableException.class)
                .hasMessageNotContaining("wrong");
    }

    @Test
    void offlineAnEarlierCopyIsUsedAndWithoutOneThereIsNoData() throws Exception {
        assertThatThrownBy(() -> get("/open", true))
                .isInstanceOf(DataUnavailableException.class)
                .hasMessageContaining("Maven is offline");
        assertThat(asked).isEmpty();
        get("/open", false);
        assertThat(get("/open", true).file()).hasContent("PK1");
    }

    @Test
    void whenTheServerFailsTheCopyIsUsedAndThatIsSaid() throws Exception {
        get("/open", false);
        status = 500;
        assertThat(get("/open", false).file()).hasContent("PK1");
        assertThat(warnings).singleElement().asString().contains("status 500").contains("copy of an earlier build");
    }

    @Test
    void whatIsNoZipDoesNotReplaceTheCopy() throws Exception {
        body = "<html>Log in</html>";
        assertThatThrownBy(() -> get("/open", false)).hasMessageContaining("something else than a zip");
        assertThat(files()).isEmpty();
    }

    @Test
    void tooMuchAndTooSlowAreRefused() {
        body = "PK" + "x".repeat(2000);
        assertThatThrownBy(() -> get("/open", false)).hasMessageContaining("more than 1000 bytes");
        body = "PK";
        delay = 4000;
        assertThatThrownBy(() -> get("/open", false)).hasMessageContaining("silent for 2 s");
        assertThat(folder.toFile().list()).isEmpty();
    }

    @Test
    void aHostThatIsNotThereIsASentence() {
        server.stop(0);
        assertThatThrownBy(() -> get("/open", false))
                .isInstanceOf(DataUnavailableException.class)
                .hasMessageContaining("the server cannot be asked (ConnectException)");
    }

    @Test
    void aCatalogueHasAnotherName() throws Exception {
        body = "\uFEFF {\"a\": 1}";
        assertThat(new Download(folder, false, SHORT, uri -> proxy, info -> {}, warnings::add)
                        .get(url("", "/open"), Kind.KEV)
                        .file()
                        .getFileName()
                        .toString())
                .startsWith("kev-")
                .endsWith(".json");
        assertThat(files()).hasSize(2);
    }

    @Test
    void aProxyIsAskedAndToldItsPassword() throws Exception {
        try (ForwardProxy forward = new ForwardProxy("ada", "proxy-secret")) {
            forward.serve("feeds.acme.test", "/osv.zip", "PK".getBytes(StandardCharsets.UTF_8));
            proxy = Optional.of(new HttpProxy(
                    "127.0.0.1", forward.port(), Optional.of(new HttpProxy.Login("ada", "proxy-secret"))));
            URI uri = URI.create("http://feeds.acme.test/osv.zip");
            assertThat(new Download(folder, false, SHORT, any -> proxy, info -> {}, warnings::add)
                            .get(uri, Kind.OSV)
                            .file())
                    .hasContent("PK");
            assertThat(forward.served()).containsExactly("feeds.acme.test/osv.zip");
            Path copy = folder.resolve("copy");
            new PlainFetch(SHORT, any -> proxy, info -> {}).copy(uri.toString(), copy);
            assertThat(copy).hasContent("PK");

            proxy = Optional.of(new HttpProxy(
                    "127.0.0.1", forward.port(), Optional.of(new HttpProxy.Login("ada", "wrong-secret"))));
            assertThatThrownBy(() -> new PlainFetch(SHORT, any -> proxy, info -> {}).copy(uri.toString(), copy))
                    .isInstanceOf(IOException.class)
                    .hasMessageNotContaining("secret");
            assertThat(forward.served()).hasSize(2);
        }
    }

    private Fetched get(String path, boolean offline) throws DataUnavailableException {
        return new Download(folder, offline, SHORT, uri -> proxy, info -> {}, warnings::add)
                .get(url("", path), Kind.OSV);
    }

    private URI url(String user, String path) {
        return URI.create("http://" + user + "127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
