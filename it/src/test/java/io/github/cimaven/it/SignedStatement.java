package io.github.cimaven.it;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;

/**
 * A DSSE envelope, opened by what its protocol says and by nothing of the product.
 *
 * @param type of the payload
 * @param keyid of its one signature
 * @param signature its bytes: an armored signature of OpenPGP
 */
public record SignedStatement(String type, String payload, String keyid, String signature) {

    public static SignedStatement read(Path file) throws IOException {
        JsonObject envelope = new Gson().fromJson(Files.readString(file), JsonObject.class);
        JsonObject signature = envelope.getAsJsonArray("signatures").get(0).getAsJsonObject();
        return new SignedStatement(
                envelope.get("payloadType").getAsString(),
                decoded(envelope.get("payload").getAsString()),
                signature.get("keyid").getAsString(),
                decoded(signature.get("sig").getAsString()));
    }

    public boolean isSignedBy(SigningKey key) throws IOException {
        // DSSE, protocol: PAE(type, body) = "DSSEv1" + SP + LEN(type) + SP + type + SP + LEN(body) + SP + body
        int length = payload.getBytes(StandardCharsets.UTF_8).length;
        String signed = "DSSEv1 " + type.length() + " " + type + " " + length + " " + payload;
        return type.equals("application/vnd.in-toto+json")
                && key.isSignature(signature, signed.getBytes(StandardCharsets.UTF_8));
    }

    public Map<String, Object> statement() {
        return new Gson().fromJson(payload, new TypeToken<Map<String, Object>>() {}.getType());
    }

    public static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IOException(e);
        }
    }

    private static String decoded(String base64) {
        return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    }
}
