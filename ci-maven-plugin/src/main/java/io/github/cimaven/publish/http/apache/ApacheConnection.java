package io.github.cimaven.publish.http.apache;

import io.github.cimaven.publish.http.HttpAnswer;
import io.github.cimaven.publish.http.HttpCall;
import io.github.cimaven.publish.http.HttpConnection;
import io.github.cimaven.publish.http.HttpReply;
import io.github.cimaven.publish.http.HttpSettings;
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
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpHead;
import org.apache.hc.client5.http.classic.methods.HttpPut;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.FileEntity;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;

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
        return send(new HttpHead(url), EntityUtils::consume);
    }

    @Override
    public HttpAnswer get(String url, Path target) throws IOException {
        return send(new HttpGet(url), entity -> keep(entity, target));
    }

    @Override
    public HttpAnswer get(String url, OutputStream body) throws IOException {
        return send(new HttpGet(url), entity -> entity.writeTo(body));
    }

    @Override
    public HttpAnswer put(String url, Path body) throws IOException {
        HttpPut request = new HttpPut(url);
        request.setEntity(new FileEntity(body.toFile(), TYPE));
        return send(request, EntityUtils::consume);
    }

    @Override
    public HttpReply call(HttpCall call) throws IOException {
        HttpUriRequestBase request = new HttpUriRequestBase(call.method(), address(call.url()));
        request.setConfig(RequestConfig.custom()
                .setResponseTimeout(Timeout.of(settings.timeout()))
                .setRedirectsEnabled(false)
                .build());
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
            Map<String, String> headers = new HashMap<>();
            for (Header header : response.getHeaders()) {
                headers.putIfAbsent(header.getName().toLowerCase(Locale.ROOT), header.getValue());
            }
            return new HttpReply(answer(response), headers, body);
        });
    }

    @Override
    public void close() throws IOException {
        client.close();
    }

    private HttpAnswer send(HttpUriRequestBase request, Reader reader) throws IOException {
        settings.headers().forEach(request::setHeader);
        Optional<Login> login = settings.login().login();
        if (login.isPresent()) {
            String pair = login.get().user() + ":" + login.get().password();
            request.setHeader(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
        }
        return client.execute(request, response -> {
            HttpEntity entity = response.getEntity();
            if (entity != null && response.getCode() == 200) {
                reader.read(entity);
            } else {
                EntityUtils.consume(entity);
            }
            return answer(response);
        });
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

    private static HttpAnswer answer(ClassicHttpResponse response) {
        return new HttpAnswer(
                response.getCode(),
                Optional.ofNullable(response.getReasonPhrase()).orElse(""));
    }
}
