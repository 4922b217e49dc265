package io.github.cimaven.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.cimaven.json.Json;
import io.github.cimaven.record.CiFolder;
import io.github.cimaven.record.RecordFile;
import io.github.cimaven.record.SampleRuns;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineReaderTest {
    private static final String RECORD = Json.text(SampleRuns.compared());

    @TempDir
    Path root;

    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/record.json", exchange -> answer(exchange, 200, RECORD));
        server.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().add("Location", "/record.json");
            answer(exchange, 302, "");
        });
        server.createContext("/login", exchange -> answer(exchange, 200, "\n<!DOCTYPE html><html>token</html>"));
        server.createContext("/missing", exchange -> answer(exchange, 404, RECORD));
        server.createContext("/large", exchange -> answer(exchange, 200, " ".repeat(RECORD.length() * 2)));
        server.createContext("/slow", exchange -> exchange.sendResponseHeaders(200, 10));
        server.createContext("/private", exchange -> {
            String told = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
            String wanted = "Basic " + Base64.getEncoder().encodeToString("me:geheim".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseHeaders().add("WWW-Authenticate", "Basic realm=\"r\"");
            answer(exchange, told.equals(wanted) ? 200 : 401, RECORD);
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"base/target/ci/record.json", "base", "base/target/ci"})
    void readsAFileAndTheFoldersAroundIt(String setting) throws IOException {
        RecordFile.write(CiFolder.below(root.resolve("base/target")).record(), SampleRuns.full());

        BaselineAnswer answer = read(setting);

        assertThat(answer.problem()).isEmpty();
        assertThat(answer.baseline()).contains(new Baseline(setting, SampleRuns.full()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/record.json", "/record.json?token=geheim", "/moved"})
    void readsAUrl(String path) {
        BaselineAnswer answer = read(url("", path));

        assertThat(answer.problem()).isEmpty();
        assertThat(answer.baseline())
                .contains(new Baseline(url("", path).replaceFirst("\\?.*", ""), SampleRuns.compared()));
    }

    @Test
    void tellsTheServerThePasswordOfTheUrlWhenItAsksAndNobodyElse() {
        BaselineAnswer answer = read(url("me:geheim@", "/private"));

        assertThat(answer.problem()).isEmpty();
        assertThat(answer.baseline().orElseThrow().source()).isEqualTo(url("", "/private"));
        assertThat(read(url("me:falsch@", "/private")).problem().orElseThrow()).doesNotContain("falsch", "me:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "/login → the server answered with a web page, as a login does",
                "/missing → the server answered with status 404",
                "/large → it has more than",
                "/slow → the server did not answer within 1 s",
            })
    void tellsWhyAUrlGivesNoneWithoutItsCredentials(String path, String reason) {
        BaselineAnswer answer = read(url("me:geheim@", path + "?private_token=secret"));

        assertThat(answer.baseline()).isEmpty();
        assertThat(answer.problem().orElseThrow())
                .contains("ci.baseline=" + url("", path), reason, "-Dci.baseline=")
                .doesNotContain("geheim", "secret", "me:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "none.json → there is no such file",
                "empty → the folder has neither target/ci/record.json nor record.json",
                "damaged.json → it is not a JSON object",
                "other.json → its schemaVersion is '2\\u001b' instead of '1'",
                "http:// → it is not a URL",
                "http:/// → the URL has no host",
                "http://:80/x → the URL has no host",
                "http://a b/x → it is not a URL",
                "http://localhost:1/record.json → the server cannot be asked (ConnectException)",
                "ftp://host/record.json → there is no such file",
            })
    void tellsWhyThereIsNone(String setting, String reason) throws IOException {
        Files.createDirectory(root.resolve("empty"));
        Files.writeString(root.resolve("damaged.json"), RECORD.substring(0, 100));
        Files.writeString(
                root.resolve("other.json"),
                RECORD.replace("\"schemaVersion\": \"1\"", "\"schemaVersion\": \"2\\u001b\""));

        BaselineAnswer answer = read(setting);

        assertThat(answer.baseline()).isEmpty();
        assertThat(answer.problem().orElseThrow()).contains(setting, reason == null ? "" : reason);
    }

    @Test
    void tellsWhichCommitWasBuilt() {
        assertThat(new Baseline("a", SampleRuns.minimal()).facts().commit()).isEmpty();
    }

    private BaselineAnswer read(String setting) {
        return new BaselineReader(root, new RecordDownload(Duration.ofSeconds(1), RECORD.length() + 1000))
                .read(setting);
    }

    private String url(String userInfo, String path) {
        return "http://" + userInfo + "localhost:" + server.getAddress().getPort() + path;
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
