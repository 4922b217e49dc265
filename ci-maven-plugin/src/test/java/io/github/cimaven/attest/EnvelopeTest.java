package io.github.cimaven.attest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cimaven.attest.Envelope.Signature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvelopeTest {

    /** The vector of the protocol: dsse/protocol.md, "Test Vectors". */
    @Test
    void encodesAsTheProtocolSays() {
        byte[] encoded = Envelope.preAuthenticationEncoding("http://example.com/HelloWorld", bytes("hello world"));

        assertThat(encoded)
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("DSSEv1 29 http://example.com/HelloWorld 11 hello world");
    }

    /** Lengths are in bytes, and not in characters: protocol.md, "LEN(s)". */
    @Test
    void countsBytes() {
        assertThat(Envelope.preAuthenticationEncoding("é", bytes("🙂")))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("DSSEv1 2 é 4 🙂");
    }

    @Test
    void isReadAsItIsWritten() throws IOException {
        Envelope envelope = new Envelope(
                Envelope.IN_TOTO,
                bytes("{\"a\":\"é\"}"),
                List.of(new Signature("ABCD", "-----BEGIN PGP SIGNATURE-----\n")));

        byte[] bundle = envelope.bundle();
        Envelope read = Envelope.parse(bundle);

        assertThat(bundle).asString(StandardCharsets.UTF_8).endsWith("}\n").doesNotContain("PGP");
        assertThat(bundle).asString(StandardCharsets.UTF_8).containsOnlyOnce("\n");
        assertThat(read.payloadType()).isEqualTo(Envelope.IN_TOTO);
        assertThat(read.payload()).isEqualTo(envelope.payload());
        assertThat(read.signatures()).isEqualTo(envelope.signatures());
        assertThat(read.signedBytes()).isEqualTo(envelope.signedBytes());
    }

    /** Envelope.md: a verifier takes standard and URL-safe base64. */
    @Test
    void readsTheOtherAlphabetOfBase64() throws IOException {
        Envelope read = Envelope.parse(bytes(
                "{\"payload\":\"Pz8_Pj4-\",\"payloadType\":\"t\",\"signatures\":[{\"keyid\":\"\",\"sig\":\"YQ==\"}]}"));

        assertThat(read.payload()).asString(StandardCharsets.UTF_8).isEqualTo("???>>>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|not one envelope",
                "{}|no signature",
                "[]|not a JSON object",
                "{\"signatures\":[]}|no signature",
                "{\"payload\":\"!\",\"signatures\":[{\"sig\":\"YQ==\"}]}|no base64",
            })
    void refusesWhatIsNoEnvelope(String text, String reason) {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> Envelope.parse(bytes(text)))
                .withMessageContaining(reason);
    }

    @Test
    void refusesTwoEnvelopes() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> Envelope.parse(bytes("{}\n{}\n")))
                .withMessageContaining("not one envelope");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
