package io.github.cimaven.attest;

import io.github.cimaven.json.Json;
import io.github.cimaven.json.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A statement with its signatures, by DSSE v1. A signature is an armored, detached one of OpenPGP over the
 * pre-authentication encoding.
 *
 * @see <a href="https://github.com/secure-systems-lab/dsse/blob/master/protocol.md">DSSE: Protocol</a>
 */
public final class Envelope {
    public static final String IN_TOTO = "application/vnd.in-toto+json";

    /**
     * @param keyid the fingerprint of the key, for people and for look-up; it proves nothing
     * @param armored the text of the signature
     */
    public record Signature(String keyid, String armored) {}

    private final String payloadType;
    private final byte[] payload;
    private final List<Signature> signatures;

    /** @param payload the bytes that are signed for */
    public Envelope(String payloadType, byte[] payload, List<Signature> signatures) {
        this.payloadType = payloadType;
        this.payload = payload.clone();
        this.signatures = List.copyOf(signatures);
    }

    public String payloadType() {
        return payloadType;
    }

    public byte[] payload() {
        return payload.clone();
    }

    public List<Signature> signatures() {
        return signatures;
    }

    /** What the signatures are of. */
    public byte[] signedBytes() {
        return preAuthenticationEncoding(payloadType, payload);
    }

    /** What is signed: {@code "DSSEv1" SP LEN(type) SP type SP LEN(body) SP body}, lengths in bytes. */
    public static byte[] preAuthenticationEncoding(String type, byte[] body) {
        byte[] name = type.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream encoded = new ByteArrayOutputStream(body.length + name.length + 40);
        encoded.writeBytes(("DSSEv1 " + name.length + " ").getBytes(StandardCharsets.US_ASCII));
        encoded.writeBytes(name);
        encoded.writeBytes((" " + body.length + " ").getBytes(StandardCharsets.US_ASCII));
        encoded.writeBytes(body);
        return encoded.toByteArray();
    }

    /** As JSON on one line, with an end of it: a bundle of in-toto that has one envelope. */
    public byte[] bundle() {
        Base64.Encoder base64 = Base64.getEncoder();
        return (Json.line(new Text(
                                base64.encodeToString(payload),
                                payloadType,
                                signatures.stream()
                                        .map(one -> new SignatureText(
                                                one.keyid(),
                                                base64.encodeToString(
                                                        one.armored().getBytes(StandardCharsets.UTF_8))))
                                        .toList()))
                        + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** @throws IOException when it is no bundle of one envelope; the message says why, as the end of a sentence */
    public static Envelope parse(byte[] bundle) throws IOException {
        String text = new String(bundle, StandardCharsets.UTF_8);
        if (text.strip().lines().count() != 1) {
            throw new IOException("it has not one envelope on one line");
        }
        JsonNode node = JsonNode.object(text);
        List<Signature> signatures = new ArrayList<>();
        for (JsonNode signature : node.elements("signatures")) {
            signatures.add(new Signature(
                    signature.text("keyid").orElse(""),
                    new String(decoded(signature.text("sig").orElse("")), StandardCharsets.ISO_8859_1)));
        }
        if (signatures.isEmpty()) {
            throw new IOException("it has no signature");
        }
        return new Envelope(
                node.text("payloadType").orElse(""),
                decoded(node.text("payload").orElse("")),
                signatures);
    }

    /** The protocol lets a verifier take either alphabet. */
    private static byte[] decoded(String base64) throws IOException {
        try {
            return Base64.getDecoder().decode(base64.replace('-', '+').replace('_', '/'));
        } catch (IllegalArgumentException e) {
            throw new IOException("it has what is no base64", e);
        }
    }

    private record Text(String payload, String payloadType, List<SignatureText> signatures) {}

    private record SignatureText(String keyid, String sig) {}
}
