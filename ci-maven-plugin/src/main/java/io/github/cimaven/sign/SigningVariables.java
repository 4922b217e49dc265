package io.github.cimaven.sign;

import java.util.Map;
import java.util.Optional;

/** The environment variables that maven-gpg-plugin's signer {@code bc} reads. */
public final class SigningVariables {
    public static final String KEY = "MAVEN_GPG_KEY";
    public static final String PASSPHRASE = "MAVEN_GPG_PASSPHRASE";
    public static final String FINGERPRINT = "MAVEN_GPG_KEY_FINGERPRINT";

    private static final String EXPORT = "the output of: gpg --armor --export-secret-keys <fingerprint>";

    private SigningVariables() {}

    /** Empty when there is no key; CI services set the variable of a secret that they do not have to nothing. */
    public static Optional<SecretKey> key(Map<String, String> variables) {
        return text(variables, KEY)
                .map(armored -> new SecretKey(armored, text(variables, PASSPHRASE), text(variables, FINGERPRINT)));
    }

    /** What is wrong when there is no key, as a sentence. */
    public static String absent(Map<String, String> variables) {
        return "There is no key to sign the release with: the environment variable %s is %s."
                .formatted(KEY, variables.containsKey(KEY) ? "empty" : "not set");
    }

    /** What to do then. */
    public static String absentFix(String signProperty) {
        return "Set %s to %s, and %s to its passphrase. To release without signatures, type -D%s=false"
                .formatted(KEY, EXPORT, PASSPHRASE, signProperty);
    }

    public static String unusable(UnusableKeyException problem) {
        return problem.isPassphrase()
                ? "The key to sign the release with cannot be unlocked: %s.".formatted(problem.getMessage())
                : "The key in %s %s.".formatted(KEY, problem.getMessage());
    }

    public static String unusableFix(UnusableKeyException problem) {
        return problem.isPassphrase()
                ? "Set %s to the passphrase of the key in %s.".formatted(PASSPHRASE, KEY)
                : "Set %s to %s, with its line breaks.".formatted(KEY, EXPORT);
    }

    private static Optional<String> text(Map<String, String> variables, String name) {
        return Optional.ofNullable(variables.get(name)).filter(text -> !text.isBlank());
    }
}
