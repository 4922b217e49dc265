package io.github.cimaven.it;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyPacket;
import org.bouncycastle.bcpg.SymmetricKeyAlgorithmTags;
import org.bouncycastle.crypto.generators.RSAKeyPairGenerator;
import org.bouncycastle.crypto.params.RSAKeyGenerationParameters;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPKeyPair;
import org.bouncycastle.openpgp.PGPKeyRingGenerator;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureGenerator;
import org.bouncycastle.openpgp.PGPSignatureList;
import org.bouncycastle.openpgp.PGPSignatureSubpacketGenerator;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.bc.BcPGPObjectFactory;
import org.bouncycastle.openpgp.operator.PGPDigestCalculator;
import org.bouncycastle.openpgp.operator.bc.BcPBESecretKeyEncryptorBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentSignerBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentVerifierBuilderProvider;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;
import org.bouncycastle.openpgp.operator.bc.BcPGPKeyPair;

/** A PGP key that is made for one story and thrown away. */
public final class SigningKey {
    private static final int BITS = 2048;

    private final PGPKeyPair pair;
    private final String passphrase;
    private final String secret;
    private final String publicKey;

    private SigningKey(PGPKeyPair pair, String passphrase) throws IOException, PGPException {
        PGPDigestCalculator sha1 = new BcPGPDigestCalculatorProvider().get(HashAlgorithmTags.SHA1);
        PGPKeyRingGenerator ring = new PGPKeyRingGenerator(
                PGPSignature.POSITIVE_CERTIFICATION,
                pair,
                "Ada <ada@example.com>",
                sha1,
                null,
                null,
                new BcPGPContentSignerBuilder(pair.getPublicKey().getAlgorithm(), HashAlgorithmTags.SHA256),
                new BcPBESecretKeyEncryptorBuilder(SymmetricKeyAlgorithmTags.AES_256, sha1)
                        .build(passphrase.toCharArray()));
        this.pair = pair;
        this.passphrase = passphrase;
        this.secret = armored(ring.generateSecretKeyRing().getEncoded());
        this.publicKey = armored(ring.generatePublicKeyRing().getEncoded());
    }

    public static SigningKey generate(String passphrase) throws IOException {
        RSAKeyPairGenerator pairs = new RSAKeyPairGenerator();
        pairs.init(new RSAKeyGenerationParameters(BigInteger.valueOf(0x10001), new SecureRandom(), BITS, 80));
        try {
            return new SigningKey(
                    new BcPGPKeyPair(
                            PublicKeyPacket.VERSION_4,
                            PublicKeyAlgorithmTags.RSA_GENERAL,
                            pairs.generateKeyPair(),
                            Date.from(Instant.parse("2026-01-02T03:04:05Z"))),
                    passphrase);
        } catch (PGPException e) {
            throw new IOException(e);
        }
    }

    /** As {@code gpg --armor --export-secret-keys} prints it. */
    public String secret() {
        return secret;
    }

    /** As {@code gpg --armor --export} prints it. */
    public String publicKey() {
        return publicKey;
    }

    public String passphrase() {
        return passphrase;
    }

    /** 40 hexadecimal digits, upper case. */
    public String fingerprint() {
        return HexFormat.of().withUpperCase().formatHex(pair.getPublicKey().getFingerprint());
    }

    /** A line of the secret key from its middle, to search for. */
    public String piece() {
        String[] lines = secret.split("\n", -1);
        return lines[lines.length / 2];
    }

    /** A detached signature. */
    public String sign(byte[] content) throws IOException {
        try {
            PGPSignatureGenerator generator = new PGPSignatureGenerator(
                    new BcPGPContentSignerBuilder(pair.getPublicKey().getAlgorithm(), HashAlgorithmTags.SHA256),
                    pair.getPublicKey());
            generator.init(PGPSignature.BINARY_DOCUMENT, pair.getPrivateKey());
            PGPSignatureSubpacketGenerator packets = new PGPSignatureSubpacketGenerator();
            packets.setSignatureCreationTime(false, Date.from(Instant.now()));
            generator.setHashedSubpackets(packets.generate());
            PGPSignatureSubpacketGenerator issuer = new PGPSignatureSubpacketGenerator();
            issuer.setIssuerKeyID(false, pair.getKeyID());
            generator.setUnhashedSubpackets(issuer.generate());
            generator.update(content);
            return armored(generator.generate().getEncoded());
        } catch (PGPException e) {
            throw new IOException(e);
        }
    }

    /** Whether a file has a good signature of this key beside it. */
    public boolean isSigned(Path file) throws IOException {
        Path signature = file.resolveSibling(file.getFileName() + ".asc");
        if (Files.notExists(signature)) {
            return false;
        }
        return isSignature(Files.readString(signature), Files.readAllBytes(file));
    }

    /** Whether it is a good detached signature of this key. */
    public boolean isSignature(String armored, byte[] content) throws IOException {
        byte[] bytes = armored.getBytes(StandardCharsets.US_ASCII);
        try (InputStream in = PGPUtil.getDecoderStream(new ByteArrayInputStream(bytes))) {
            PGPSignature found = ((PGPSignatureList) new BcPGPObjectFactory(in).nextObject()).get(0);
            found.init(new BcPGPContentVerifierBuilderProvider(), pair.getPublicKey());
            found.update(content);
            return found.getKeyID() == pair.getKeyID() && found.verify();
        } catch (PGPException e) {
            throw new IOException(e);
        }
    }

    private static String armored(byte[] bytes) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (OutputStream out = ArmoredOutputStream.builder().build(text)) {
            out.write(bytes);
        }
        return text.toString(StandardCharsets.US_ASCII);
    }
}
