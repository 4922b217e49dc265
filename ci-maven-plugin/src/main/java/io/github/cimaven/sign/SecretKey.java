package io.github.cimaven.sign;

import java.util.Optional;

/**
 * A key to sign with, as the environment has it. What it is made of is never shown.
 *
 * @param armored the text that {@code gpg --armor --export-secret-keys} prints
 * @param passphrase empty when the key has none
 * @param fingerprint which of several keys is meant, 40 hexadecimal digits; empty: the first that can sign
 */
public record SecretKey(String armored, Optional<String> passphrase, Optional<String> fingerprint) {

    @Override
    public String toString() {
        return "a secret key";
    }
}
