package io.github.cimaven.publish.codeartifact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.doubles.FakeCodeArtifact;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A double that accepts everything proves nothing. */
class FakeCodeArtifactTest {
    private static final String SIGNED =
            "AWS4-HMAC-SHA256 Credential=KEY/20261123/eu-central-1/codeartifact/aws4_request, SignedHeaders=host;x-amz-date, Signature="
                    + "0".repeat(64);

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/authorization-token?domain=acme, 405, UnsupportedOperationException",
        "POST, /v1/token?domain=acme, 404, UnknownOperationException",
        "POST, /v1/authorization-token, 400, ValidationException",
        "POST, /v1/authorization-token?domain=acme&duration=899, 400, ValidationException",
        "POST, /v1/authorization-token?domain=acme&duration=43201, 400, ValidationException",
        "POST, /v1/authorization-token?domain=acme&domain-owner=1, 400, ValidationException",
        "POST, /v1/authorization-token?domain=other, 404, ResourceNotFoundException"
    })
    void refusesWhatIsWrong(String method, String path, int status, String error) throws Exception {
        HttpResponse<String> answer = send(method, path, SIGNED);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("x-amzn-ErrorType")).contains(error);
    }

    @ParameterizedTest
    @CsvSource({
        "Bearer x, 400, IncompleteSignatureException",
        "'', 403, MissingAuthenticationTokenException",
    })
    void refusesWhatIsNotSigned(String authorization, int status, String error) throws Exception {
        HttpResponse<String> answer = send("POST", "/v1/authorization-token?domain=acme", authorization);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("x-amzn-ErrorType")).contains(error);
    }

    @Test
    void givesATokenForWhatIsRight() throws Exception {
        HttpResponse<String> answer = send("POST", "/v1/authorization-token?domain=acme&duration=900", SIGNED);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"authorizationToken\":\"t1\"", "\"expiration\":");
    }

    private static HttpResponse<String> send(String method, String path, String authorization)
            throws IOException, InterruptedException {
        try (FakeCodeArtifact service = new FakeCodeArtifact("KEY", "t")) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(service.url() + path))
                    .header("X-Amz-Date", "20261123T000000Z")
                    .method(method, HttpRequest.BodyPublishers.noBody());
            if (!authorization.isEmpty()) {
                request.header("Authorization", authorization);
            }
            return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
