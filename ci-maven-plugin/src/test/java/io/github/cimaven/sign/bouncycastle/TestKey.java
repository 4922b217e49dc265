package io.github.cimaven.sign.bouncycastle;

import io.github.cimaven.sign.SecretKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyPacket;
import org.bouncycastle.bcpg.SymmetricKeyAlgorithmTags;
import org.bouncycastle.crypto.generators.Ed25519KeyPairGenerator;
import org.bouncycastle.crypto.params.Ed25519KeyGenerationParameters;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPKeyPair;
import org.bouncycastle.openpgp.PGPKeyRingGenerator;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureSubpacketGenerator;
import org.bouncycastle.openpgp.operator.PBESecretKeyEncryptor;
import org.bouncycastle.openpgp.operator.PGPDigestCalculator;
import org.bouncycastle.openpgp.operator.bc.BcPBESecretKeyEncryptorBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentSignerBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;
import org.bouncycastle.openpgp.operator.bc.BcPGPKeyPair;

/** A key that is made for one test and thrown away. */
record TestKey(String secret, String publicKey) {
    static final Instant CREATED = Instant.parse("2026-01-02T03:04:05Z");

    static TestKey with(String passphrase) {
        return of(passphrase, 0);
    }

    static TestKey expiring(long seconds) {
        return of("", seconds);
    }

    SecretKey with(Optional<String> passphrase) {
        return new SecretKey(secret, passphrase, Optional.empty());
    }

    private static TestKey of(String passphrase, long validSeconds) {
        try {
            Ed25519KeyPairGenerator pairs = new Ed25519KeyPairGenerator();
            pairs.init(new Ed25519KeyGenerationParameters(new SecureRandom()));
            PGPKeyPair pair = new BcPGPKeyPair(
                    PublicKeyPacket.VERSION_4,
                    PublicKeyAlgorithmTags.EDDSA_LEGACY,
                    pairs.generateKeyPair(),
                    Date.from(CREATED));
            PGPDigestCalculator sha1 = new BcPGPDigestCalculatorProvider().get(HashAlgorithmTags.SHA1);
            PBESecretKeyEncryptor encryptor = passphrase.isEmpty()
                    ? null
                    : new BcPBESecretKeyEncryptorBuilder(SymmetricKeyAlgorithmTags.AES_256, sha1)
                            .build(passphrase.toCharArray());
            PGPSignatureSubpacketGenerator packets = new PGPSignatureSubpacketGenerator();
            if (validSeconds > 0) {
                packets.setKeyExpirationTime(false, validSeconds);
            }
            PGPKeyRingGenerator ring = new PGPKeyRingGenerator(
                    PGPSignature.POSITIVE_CERTIFICATION,
                    pair,
                    "Ada <ada@example.com>",
                    sha1,
                    packets.generate(),
                    null,
                    new BcPGPContentSignerBuilder(pair.getPublicKey().getAlgorithm(), HashAlgorithmTags.SHA512),
                    encryptor);
            return new TestKey(
                    armored(ring.generateSecretKeyRing().getEncoded()),
                    armored(ring.generatePublicKeyRing().getEncoded()));
        } catch (PGPException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String armored(byte[] ring) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (OutputStream out = ArmoredOutputStream.builder().build(text)) {
            out.write(ring);
        }
        return text.toString(StandardCharsets.US_ASCII);
    }
}
