package io.github.cimaven.publish.http.apache;

import io.github.cimaven.publish.http.HttpAnswer;
import io.github.cimaven.publish.http.HttpCall;
import io.github.cimaven.publish.http.HttpConnection;
import io.github.cimaven.publish.http.HttpReply;
import io.github.cimaven.publish.http.HttpSettings;
import io.github.cimaven.publish.http.Redirect;
import io.github.cimaven.publish.spi.Login;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.FileEntity;
import org.apache.hc.core5.http.io.entity.StringEntity;

/** Requests by Apache HttpClient. Who asks is told with the first request, so that no body is sent twice. */
final class ApacheConnection implements HttpConnection {
    private static final int MAX_TEXT = 64 * 1024 * 1024;
    private static final ContentType TYPE = ContentType.APPLICATION_OCTET_STREAM;

    private final CloseableHttpClient client;
    private final HttpSettings settings;

    ApacheConnection(CloseableHttpClient client, HttpSettings settings) {
        this.client = client;
        this.settings = settings;
    }

    @Override
    public HttpAnswer head(String url) throws IOException {
        return send("HEAD", url, Optional.empty(), EntityUtils::consume);
    }

    @Override
    public HttpAnswer get(String url, Path target) throws IOException {
        return send("GET", url, Optional.empty(), entity -> keep(entity, target));
    }

    @Override
    public HttpAnswer get(String url, OutputStream body) throws IOException {
        return send("GET", url, Optional.empty(), entity -> entity.writeTo(body));
    }

    @Override
    public HttpAnswer put(String url, Path body) throws IOException {
        return send("PUT", url, Optional.of(body), EntityUtils::consume);
    }

    @Override
    public HttpReply call(HttpCall call) throws IOException {
        HttpUriRequestBase request = new HttpUriRequestBase(call.method(), address(call.url()));
        settings.headers().forEach(request::setHeader);
        call.headers().forEach(request::setHeader);
        call.json().ifPresent(text -> request.setEntity(new StringEntity(text, ContentType.APPLICATION_JSON)));
        call.file().ifPresent(file -> request.setEntity(new FileEntity(file.toFile(), TYPE)));
        return client.execute(request, response -> {
            HttpEntity entity = response.getEntity();
            String body = "";
            if (entity != null && call.target().isPresent() && response.getCode() == 200) {
                keep(entity, call.target().get());
            } else if (entity != null) {
                body = text(entity);
            }
            return reply(response, body);
        });
    }

    @Override
    public void close() throws IOException {
        client.close();
    }

    /** Follows redirects by hand: another server gets neither login nor headers, and is only asked to give. */
    private HttpAnswer send(String method, String url, Optional<Path> body, Reader reader) throws IOException {
        URI place = address(url);
        boolean home = true;
        for (int hops = 0; hops <= Redirect.MOST; hops++) {
            HttpUriRequestBase request = new HttpUriRequestBase(method, place);
            body.ifPresent(file -> request.setEntity(new FileEntity(file.toFile(), TYPE)));
            if (home) {
                identify(request);
            }
            HttpReply reply = client.execute(request, response -> {
                HttpEntity entity = response.getEntity();
                if (entity != null && response.getCode() == 200) {
                    reader.read(entity);
                } else {
                    EntityUtils.consume(entity);
                }
                return reply(response, "");
            });
            Optional<URI> next = Redirect.of(reply, place);
            boolean stays = next.isPresent() && Redirect.isSameServer(place, next.get());
            if (next.isEmpty() || !(stays || method.equals("GET"))) {
                return home ? reply.answer() : elsewhere(reply.answer(), place);
            }
            home &= stays;
            place = next.get();
        }
        throw new IOException("%s has more than %d redirects".formatted(url, Redirect.MOST));
    }

    private void identify(HttpUriRequestBase request) throws IOException {
        settings.headers().forEach(request::setHeader);
        Optional<Login> login = settings.login().login();
        if (login.isPresent()) {
            String pair = login.get().user() + ":" + login.get().password();
            request.setHeader(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** No verdict of the service itself. The address is not shown: its query may be a signature. */
    private static HttpAnswer elsewhere(HttpAnswer answer, URI place) throws IOException {
        if (answer.ok() || answer.absent()) {
            return answer;
        }
        throw new IOException("a redirect leads to %s, which says %s".formatted(place.getHost(), answer));
    }

    /** What is done with the body of an answer 200. */
    private interface Reader {
        void read(HttpEntity entity) throws IOException;
    }

    private static void keep(HttpEntity entity, Path target) throws IOException {
        Files.createDirectories(target.toAbsolutePath().getParent());
        try (InputStream in = entity.getContent()) {
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static URI address(String url) throws IOException {
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            throw new IOException("a service named an address that is none", e);
        }
    }

    private static String text(HttpEntity entity) throws IOException {
        byte[] bytes;
        try (InputStream in = entity.getContent()) {
            bytes = in.readNBytes(MAX_TEXT + 1);
        }
        if (bytes.length > MAX_TEXT) {
            throw new IOException("an answer has more than " + MAX_TEXT + " bytes");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static HttpReply reply(ClassicHttpResponse response, String body) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : response.getHeaders()) {
            headers.putIfAbsent(header.getName().toLowerCase(Locale.ROOT), header.getValue());
        }
        String reason = Optional.ofNullable(response.getReasonPhrase()).orElse("");
        return new HttpReply(new HttpAnswer(response.getCode(), reason), headers, body);
    }
}
