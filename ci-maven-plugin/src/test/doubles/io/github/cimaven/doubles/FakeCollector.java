package io.github.cimaven.doubles;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.resource.v1.Resource;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;

/**
 * A collector of OpenTelemetry for spans over OTLP/HTTP in Protobuf: what its specification does not accept, and who does
 * not know the key, is refused.
 *
 * @see <a href="https://opentelemetry.io/docs/specs/otlp/#otlphttp-request">OTLP/HTTP</a>
 */
public final class FakeCollector implements AutoCloseable {
    /** As it stands in a header, and as it stands in {@code OTEL_EXPORTER_OTLP_HEADERS}. */
    public static final String KEY = "key for tests only";

    public static final String HEADERS = "x-api-key=key%20for%20tests%20only";

    /** What was taken, in the order of the requests. */
    public final List<Span> spans = new ArrayList<>();
    /** What every request had in common. */
    public Map<String, String> resource = Map.of();
    /** The status that requests are answered with; 200 takes them. */
    public volatile int status = 200;
    /** How long an answer is kept waiting, in milliseconds. */
    public volatile long delay;

    private final HttpServer server;

    public FakeCollector() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/traces", this::handle);
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "collector");
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    /** For {@code OTEL_EXPORTER_OTLP_ENDPOINT}. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** The spans of a name. */
    public synchronized List<Span> named(String name) {
        return spans.stream().filter(span -> span.getName().equals(name)).toList();
    }

    /** The only root of what was taken. */
    public synchronized Span root() {
        List<Span> roots = spans.stream()
                .filter(span -> span.getKind() == Span.SpanKind.SPAN_KIND_SERVER)
                .toList();
        if (roots.size() != 1) {
            throw new IllegalStateException(roots.size() + " roots");
        }
        return roots.get(0);
    }

    public synchronized List<Span> childrenOf(Span parent) {
        return spans.stream()
                .filter(span -> span.getParentSpanId().equals(parent.getSpanId()))
                .toList();
    }

    public static Map<String, String> attributes(Span span) {
        return attributes(span.getAttributesList());
    }

    public static Map<String, String> attributes(List<KeyValue> pairs) {
        Map<String, String> attributes = new TreeMap<>();
        pairs.forEach(pair -> attributes.put(pair.getKey(), text(pair.getValue())));
        return attributes;
    }

    public static String traceId(Span span) {
        return HexFormat.of().formatHex(span.getTraceId().toByteArray());
    }

    public static String parentId(Span span) {
        return HexFormat.of().formatHex(span.getParentSpanId().toByteArray());
    }

    private static String text(AnyValue value) {
        return value.hasStringValue() ? value.getStringValue() : String.valueOf(value.getIntValue());
    }

    private void handle(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        Pause.of(delay);
        int answer = status == 200 ? refusal(exchange).orElse(200) : status;
        if (answer == 200) {
            take(exchange, body);
        }
        exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
        exchange.sendResponseHeaders(answer, -1);
        exchange.close();
    }

    private static Optional<Integer> refusal(HttpExchange exchange) {
        if (!exchange.getRequestURI().getPath().equals("/v1/traces")) {
            return Optional.of(404);
        }
        if (!exchange.getRequestMethod().equals("POST")) {
            return Optional.of(405);
        }
        if (!"application/x-protobuf".equals(exchange.getRequestHeaders().getFirst("Content-Type"))) {
            return Optional.of(415);
        }
        return KEY.equals(exchange.getRequestHeaders().getFirst("x-api-key")) ? Optional.empty() : Optional.of(401);
    }

    private synchronized void take(HttpExchange exchange, byte[] body) throws IOException {
        InputStream in = new ByteArrayInputStream(body);
        boolean packed = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
        ExportTraceServiceRequest request =
                ExportTraceServiceRequest.parseFrom(packed ? new GZIPInputStream(in) : in);
        request.getResourceSpansList().forEach(one -> {
            Resource common = one.getResource();
            resource = attributes(common.getAttributesList());
            one.getScopeSpansList().forEach(scope -> spans.addAll(scope.getSpansList()));
        });
    }
}
