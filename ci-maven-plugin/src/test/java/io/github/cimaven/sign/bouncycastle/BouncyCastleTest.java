package io.github.cimaven.sign.bouncycastle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cimaven.sign.OpenPgp.Verdict;
import io.github.cimaven.sign.SecretKey;
import io.github.cimaven.sign.SignedFolder;
import io.github.cimaven.sign.UnusableKeyException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BouncyCastleTest {
    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");
    private static final TestKey KEY = TestKey.with("open sesame");
    private static final SecretKey SECRET = KEY.with(Optional.of("open sesame"));
    private static final BouncyCastle ENGINE = new BouncyCastle();

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("a.jar"), "bytes");
    }

    @Test
    void whatItSignsIsGood() throws Exception {
        String signature = ENGINE.sign(file, SECRET, NOW);

        assertThat(signature).startsWith("-----BEGIN PGP SIGNATURE-----");
        assertThat(ENGINE.verify(file, signature, KEY.publicKey())).isEqualTo(Verdict.GOOD);
        assertThat(ENGINE.verify(file, signature, ENGINE.unlock(SECRET, NOW))).isEqualTo(Verdict.GOOD);
        assertThat(ENGINE.verify("bytes".getBytes(StandardCharsets.UTF_8), signature, KEY.publicKey()))
                .isEqualTo(Verdict.GOOD);
        assertThat(ENGINE.fingerprints(KEY.publicKey())).matches("[0-9A-F]{40}");
    }

    @Test
    void signsBytesAsItSignsAFile() throws Exception {
        byte[] bytes = "bytes".getBytes(StandardCharsets.UTF_8);

        String signature = ENGINE.sign(bytes, SECRET, NOW);

        assertThat(signature).isEqualTo(ENGINE.sign(file, SECRET, NOW));
        assertThat(ENGINE.verify(bytes, signature, KEY.publicKey())).isEqualTo(Verdict.GOOD);
        assertThat(ENGINE.fingerprint(SECRET)).isEqualTo(ENGINE.fingerprints(KEY.publicKey()));
    }

    @Test
    void aChangedFileHasABadSignature() throws Exception {
        String signature = ENGINE.sign(file, SECRET, NOW);
        Files.writeString(file, "other bytes");

        assertThat(ENGINE.verify(file, signature, KEY.publicKey())).isEqualTo(Verdict.BAD);
    }

    @Test
    void aSignatureOfAnotherKeyDoesNotCount() throws Exception {
        TestKey other = TestKey.with("");
        String signature = ENGINE.sign(file, other.with(Optional.empty()), NOW);

        assertThat(ENGINE.verify(file, signature, KEY.publicKey())).isEqualTo(Verdict.OTHER_KEY);
        assertThat(ENGINE.verify(file, signature, KEY.publicKey() + "\n" + other.publicKey()))
                .isEqualTo(Verdict.GOOD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "signature", "-----BEGIN PGP SIGNATURE-----\n\nAAAA\n-----END PGP SIGNATURE-----\n"})
    void whatIsNoSignatureIsTold(String text) throws Exception {
        assertThat(ENGINE.verify(file, text, KEY.publicKey())).isEqualTo(Verdict.NONE);
    }

    @Test
    void aKeyIsNoSignature() throws Exception {
        assertThat(ENGINE.verify(file, KEY.publicKey(), KEY.publicKey())).isEqualTo(Verdict.NONE);
    }

    @Test
    void aWrongPassphraseIsTold() {
        assertThatThrownBy(() -> ENGINE.unlock(KEY.with(Optional.of("guess")), NOW))
                .isInstanceOf(UnusableKeyException.class)
                .hasMessage("the passphrase in MAVEN_GPG_PASSPHRASE is not that of the key")
                .hasNoCause();
        assertThatThrownBy(() -> ENGINE.unlock(KEY.with(Optional.empty()), NOW))
                .hasMessage("it has a passphrase, and MAVEN_GPG_PASSPHRASE is not set");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no key",
                "-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nlFgEaVc0\n-----END PGP PRIVATE KEY BLOCK-----\n"
            })
    void aBrokenKeyIsTold(String text) {
        SecretKey broken = new SecretKey(text, Optional.empty(), Optional.empty());

        assertThatThrownBy(() -> ENGINE.unlock(broken, NOW))
                .isInstanceOf(UnusableKeyException.class)
                .message()
                .doesNotContain("lFgE")
                .isIn("is no PGP secret key that can be read", "has no secret part");
    }

    @Test
    void aPublicKeyIsNoKeyToSignWith() {
        SecretKey key = new SecretKey(KEY.publicKey(), Optional.empty(), Optional.empty());

        assertThatThrownBy(() -> ENGINE.unlock(key, NOW)).isInstanceOf(UnusableKeyException.class);
    }

    @Test
    void anotherFingerprintIsTold() {
        SecretKey key = new SecretKey(KEY.secret(), Optional.empty(), Optional.of("A".repeat(40)));

        assertThatThrownBy(() -> ENGINE.unlock(key, NOW))
                .hasMessage("does not have the fingerprint that MAVEN_GPG_KEY_FINGERPRINT names");
    }

    @Test
    void anExpiredKeyIsTold() {
        SecretKey key = TestKey.expiring(60).with(Optional.empty());

        assertThatThrownBy(() -> ENGINE.unlock(key, NOW)).hasMessage("expired at 2026-01-02T03:05:05Z");
    }

    @Test
    void nothingOfAKeyIsShown() {
        assertThat(SECRET.toString()).isEqualTo("a secret key");
    }

    @Test
    void inAFolderEachFileButChecksumsAndListsIsLookedAt() throws Exception {
        Path version = Files.createDirectories(folder.resolve("com/acme/a/1"));
        for (String name : new String[] {"a-1.jar", "a-1.pom", "a-1-sources.jar"}) {
            Path artifact = Files.writeString(version.resolve(name), name);
            Files.writeString(version.resolve(name + ".asc"), ENGINE.sign(artifact, SECRET, NOW));
        }
        Files.writeString(version.resolve("a-1.jar.sha1"), "x");
        Files.writeString(version.resolve("a-1.jar.asc.md5"), "x");
        Files.writeString(version.resolveSibling("maven-metadata.xml"), "x");
        Files.writeString(version.resolve("a-1.pom"), "changed");
        Files.delete(version.resolve("a-1-sources.jar.asc"));

        SignedFolder.Result result = new SignedFolder(folder.resolve("com"), ENGINE, KEY.publicKey()).verify();

        assertThat(result.good()).isEqualTo(1);
        assertThat(result.findings())
                .extracting(finding -> finding.rule() + ": " + finding.message())
                .containsExactly(
                        "sign/missing: acme/a/1/a-1-sources.jar has no signature beside it.",
                        "sign/bad: acme/a/1/a-1.pom has a signature that does not fit the file.");
    }
}
