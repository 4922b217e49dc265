package io.github.cimaven.sign.bouncycastle;

import io.github.cimaven.sign.OpenPgp;
import io.github.cimaven.sign.SecretKey;
import io.github.cimaven.sign.UnusableKeyException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPSecretKey;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureGenerator;
import org.bouncycastle.openpgp.PGPSignatureList;
import org.bouncycastle.openpgp.PGPSignatureSubpacketGenerator;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.bc.BcPGPObjectFactory;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentSignerBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentVerifierBuilderProvider;

/** OpenPGP by BouncyCastle. */
public final class BouncyCastle implements OpenPgp {
    private static final int BUFFER = 64 * 1024;

    @Override
    public String unlock(SecretKey key, Instant now) throws UnusableKeyException {
        SecretKeys keys = SecretKeys.read(key);
        PGPSecretKey chosen = keys.chosen();
        SecretKeys.refuseExpired(chosen.getPublicKey(), now);
        SecretKeys.unlocked(chosen, key);
        return keys.publicKeys();
    }

    @Override
    public String sign(Path file, SecretKey key, Instant time) throws IOException, UnusableKeyException {
        try (InputStream in = Files.newInputStream(file)) {
            return sign(in, key, time);
        }
    }

    @Override
    public String sign(byte[] content, SecretKey key, Instant time) throws UnusableKeyException {
        try {
            return sign(new ByteArrayInputStream(content), key, time);
        } catch (IOException e) {
            throw new IllegalStateException("Bytes in memory can be read.", e);
        }
    }

    @Override
    public String fingerprint(SecretKey key) throws UnusableKeyException {
        return SecretKeys.fingerprint(SecretKeys.read(key).chosen().getPublicKey());
    }

    private static String sign(InputStream content, SecretKey key, Instant time)
            throws IOException, UnusableKeyException {
        PGPSecretKey chosen = SecretKeys.read(key).chosen();
        PGPPublicKey publicKey = chosen.getPublicKey();
        PGPSignatureGenerator generator = new PGPSignatureGenerator(
                new BcPGPContentSignerBuilder(publicKey.getAlgorithm(), HashAlgorithmTags.SHA512), publicKey);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            generator.init(PGPSignature.BINARY_DOCUMENT, SecretKeys.unlocked(chosen, key));
            PGPSignatureSubpacketGenerator packets = new PGPSignatureSubpacketGenerator();
            packets.setSignatureCreationTime(false, Date.from(time));
            packets.setIssuerFingerprint(false, chosen);
            generator.setHashedSubpackets(packets.generate());
            update(content, generator::update);
            try (OutputStream armored = ArmoredOutputStream.builder().build(text)) {
                generator.generate().encode(armored);
            }
        } catch (PGPException e) {
            throw UnusableKeyException.key("cannot sign");
        }
        return text.toString(StandardCharsets.US_ASCII);
    }

    @Override
    public String fingerprints(String publicKeys) throws UnusableKeyException {
        return PublicKeys.read(publicKeys).fingerprints();
    }

    @Override
    public Verdict verify(Path file, String signature, String publicKeys) throws IOException, UnusableKeyException {
        try (InputStream in = Files.newInputStream(file)) {
            return verify(in, signature, publicKeys);
        }
    }

    @Override
    public Verdict verify(byte[] content, String signature, String publicKeys) throws UnusableKeyException {
        try {
            return verify(new ByteArrayInputStream(content), signature, publicKeys);
        } catch (IOException e) {
            throw new IllegalStateException("Bytes in memory can be read.", e);
        }
    }

    private static Verdict verify(InputStream content, String text, String publicKeys)
            throws IOException, UnusableKeyException {
        PublicKeys keys = PublicKeys.read(publicKeys);
        PGPSignature signature = signature(text);
        if (signature == null
                || (signature.getSignatureType() != PGPSignature.BINARY_DOCUMENT
                        && signature.getSignatureType() != PGPSignature.CANONICAL_TEXT_DOCUMENT)) {
            return Verdict.NONE;
        }
        PGPPublicKey key = keys.of(signature.getKeyID());
        if (key == null) {
            return Verdict.OTHER_KEY;
        }
        try {
            signature.init(new BcPGPContentVerifierBuilderProvider(), key);
            update(content, signature::update);
            return signature.verify() ? Verdict.GOOD : Verdict.BAD;
        } catch (PGPException e) {
            return Verdict.BAD;
        }
    }

    private static PGPSignature signature(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        try (InputStream decoded = PGPUtil.getDecoderStream(new ByteArrayInputStream(bytes))) {
            return new BcPGPObjectFactory(decoded).nextObject() instanceof PGPSignatureList list && !list.isEmpty()
                    ? list.get(0)
                    : null;
        } catch (IOException | RuntimeException e) {
            // What is no signature breaks the parser in many ways.
            return null;
        }
    }

    private static void update(InputStream in, Sink sink) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            sink.update(buffer, 0, count);
        }
    }

    private interface Sink {
        void update(byte[] bytes, int offset, int length);
    }
}
