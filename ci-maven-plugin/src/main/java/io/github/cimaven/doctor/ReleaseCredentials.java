package io.github.cimaven.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Which credentials a release needs, by what it is to do. */
public final class ReleaseCredentials {
    private static final String MAVEN = "maven";

    /** From a channel to the variables of which one is enough. */
    private static final Map<String, List<String>> VARIABLES = Map.of(
            "github",
            List.of("GITHUB_TOKEN", "GH_TOKEN"),
            "s3",
            List.of(
                    "AWS_ACCESS_KEY_ID",
                    "AWS_PROFILE",
                    "AWS_WEB_IDENTITY_TOKEN_FILE",
                    "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
                    "AWS_CONTAINER_CREDENTIALS_FULL_URI"),
            MAVEN,
            List.of("CODEARTIFACT_AUTH_TOKEN"));

    private ReleaseCredentials() {}

    /**
     * @param channels what {@code ci.publish} names; a company's own channel is not known here
     * @param server the id of the server in {@code settings.xml} for the channel {@code maven}
     * @param hasServer whether the settings have that server, with user and password
     * @param hasVariable whether a variable is there and not blank
     * @param signing whether the release is signed
     * @param key the variable with the signing key
     */
    public static List<Credential> of(
            List<String> channels,
            String server,
            boolean hasServer,
            Predicate<String> hasVariable,
            boolean signing,
            String key) {
        List<Credential> credentials = new ArrayList<>();
        for (String channel : channels) {
            List<String> variables = VARIABLES.getOrDefault(channel, List.of());
            boolean maven = channel.equals(MAVEN);
            if (!variables.isEmpty()) {
                String named = "the variable " + String.join(" or ", variables);
                credentials.add(new Credential(
                        "the channel '" + channel + "'",
                        maven
                                ? "user and password of the server '%s' in settings.xml, or %s".formatted(server, named)
                                : named,
                        variables.stream().anyMatch(hasVariable) || (maven && hasServer)));
            }
        }
        if (signing) {
            credentials.add(new Credential(
                    "signing",
                    "the variable " + key + " (or ci.sign=false to release without)",
                    hasVariable.test(key)));
        }
        return credentials;
    }
}
