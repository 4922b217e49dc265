package io.github.cimaven.sign.bouncycastle;

import io.github.cimaven.sign.UnusableKeyException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPPublicKeyRing;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.bc.BcPGPObjectFactory;

/** Public keys by their ids. */
record PublicKeys(Map<Long, PGPPublicKey> byId) {

    /** @param text one armored block after the other */
    static PublicKeys read(String text) throws UnusableKeyException {
        Map<Long, PGPPublicKey> keys = new LinkedHashMap<>();
        for (String block : text.split("(?=-----BEGIN )", -1)) {
            if (!block.isBlank()) {
                add(block, keys);
            }
        }
        if (keys.isEmpty()) {
            throw UnusableKeyException.key("has no PGP public key that can be read");
        }
        return new PublicKeys(keys);
    }

    PGPPublicKey of(long id) {
        return byId.get(id);
    }

    String fingerprints() {
        return byId.values().stream().map(SecretKeys::fingerprint).collect(Collectors.joining(", "));
    }

    private static void add(String block, Map<Long, PGPPublicKey> keys) {
        byte[] bytes = block.getBytes(StandardCharsets.UTF_8);
        try (InputStream in = PGPUtil.getDecoderStream(new ByteArrayInputStream(bytes))) {
            BcPGPObjectFactory objects = new BcPGPObjectFactory(in);
            for (Object object = objects.nextObject(); object != null; object = objects.nextObject()) {
                if (object instanceof PGPPublicKeyRing ring) {
                    ring.getPublicKeys().forEachRemaining(key -> keys.putIfAbsent(key.getKeyID(), key));
                }
            }
        } catch (IOException | RuntimeException e) {
            // What could be read before counts; without any, it is told.
            return;
        }
    }
}
