package io.github.cimaven.sign.bouncycastle;

import io.github.cimaven.sign.SecretKey;
import io.github.cimaven.sign.UnusableKeyException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.SymmetricKeyAlgorithmTags;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPrivateKey;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPSecretKey;
import org.bouncycastle.openpgp.PGPSecretKeyRing;
import org.bouncycastle.openpgp.PGPSecretKeyRingCollection;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.operator.bc.BcKeyFingerprintCalculator;
import org.bouncycastle.openpgp.operator.bc.BcPBESecretKeyDecryptorBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;
import org.bouncycastle.util.encoders.Hex;

/** The keys that a text has, and the one of them that maven-gpg-plugin would sign with. */
record SecretKeys(List<PGPSecretKey> all, PGPSecretKey chosen) {

    static SecretKeys read(SecretKey key) throws UnusableKeyException {
        List<PGPSecretKey> all = new ArrayList<>();
        for (PGPSecretKeyRing ring : rings(key.armored())) {
            for (Iterator<PGPSecretKey> keys = ring.getSecretKeys(); keys.hasNext(); ) {
                all.add(keys.next());
            }
        }
        Optional<String> wanted = key.fingerprint().map(text -> text.strip().toUpperCase(Locale.ROOT));
        PGPSecretKey chosen = all.stream()
                .filter(candidate -> !candidate.isPrivateKeyEmpty())
                .filter(candidate -> wanted.isEmpty() || wanted.get().equals(fingerprint(candidate.getPublicKey())))
                .findFirst()
                .orElseThrow(() -> UnusableKeyException.key(
                        wanted.isPresent() && !all.isEmpty()
                                ? "does not have the fingerprint that MAVEN_GPG_KEY_FINGERPRINT names"
                                : "has no secret part"));
        return new SecretKeys(all, chosen);
    }

    String publicKeys() {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (OutputStream armored = ArmoredOutputStream.builder().build(text)) {
            for (PGPSecretKey key : all) {
                key.getPublicKey().encode(armored);
            }
        } catch (IOException e) {
            throw new IllegalStateException("Bytes in memory can be written.", e);
        }
        return text.toString(StandardCharsets.US_ASCII);
    }

    static PGPPrivateKey unlocked(PGPSecretKey chosen, SecretKey key) throws UnusableKeyException {
        boolean needed = chosen.getKeyEncryptionAlgorithm() != SymmetricKeyAlgorithmTags.NULL;
        if (needed && key.passphrase().isEmpty()) {
            throw UnusableKeyException.passphrase("it has a passphrase, and MAVEN_GPG_PASSPHRASE is not set");
        }
        try {
            return chosen.extractPrivateKey(new BcPBESecretKeyDecryptorBuilder(new BcPGPDigestCalculatorProvider())
                    .build(key.passphrase().orElse("").toCharArray()));
        } catch (PGPException e) {
            throw UnusableKeyException.passphrase("the passphrase in MAVEN_GPG_PASSPHRASE is not that of the key");
        }
    }

    static void refuseExpired(PGPPublicKey key, Instant now) throws UnusableKeyException {
        Instant end = key.getCreationTime().toInstant().plusSeconds(key.getValidSeconds());
        if (key.getValidSeconds() > 0 && now.isAfter(end)) {
            throw UnusableKeyException.key("expired at " + end);
        }
    }

    static String fingerprint(PGPPublicKey key) {
        return Hex.toHexString(key.getFingerprint()).toUpperCase(Locale.ROOT);
    }

    private static PGPSecretKeyRingCollection rings(String armored) throws UnusableKeyException {
        byte[] bytes = armored.getBytes(StandardCharsets.UTF_8);
        try (InputStream in = PGPUtil.getDecoderStream(new ByteArrayInputStream(bytes))) {
            return new PGPSecretKeyRingCollection(in, new BcKeyFingerprintCalculator());
        } catch (IOException | PGPException | RuntimeException e) {
            // What is no key breaks the parser in many ways.
            throw UnusableKeyException.key("is no PGP secret key that can be read");
        }
    }
}
