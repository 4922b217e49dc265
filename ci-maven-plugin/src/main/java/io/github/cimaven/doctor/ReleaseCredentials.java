package io.github.cimaven.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which credentials a release needs, by what it is to do.
 *
 * @param hasVariable whether a variable of the environment is there and not blank
 * @param hasServer whether {@code settings.xml} has a server of an id, with user and password
 */
public record ReleaseCredentials(Predicate<String> hasVariable, Predicate<String> hasServer) {
    /** Where the AWS SDK looks first; of a role of the machine nothing is to be seen. */
    private static final List<String> AWS = List.of(
            "AWS_ACCESS_KEY_ID",
            "AWS_PROFILE",
            "AWS_WEB_IDENTITY_TOKEN_FILE",
            "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
            "AWS_CONTAINER_CREDENTIALS_FULL_URI");

    private static final List<String> GITHUB = List.of("GITHUB_TOKEN", "GH_TOKEN");
    private static final String CODEARTIFACT = "CODEARTIFACT_AUTH_TOKEN";
    private static final String ROLE = ", or give the machine a role";

    /**
     * @param channels what {@code ci.publish} names; a company's own channel is not known here
     * @param server the id of the server in {@code settings.xml} for the channel {@code maven}
     * @param codeArtifact whether that channel publishes to AWS CodeArtifact
     */
    public List<Credential> ofChannels(List<String> channels, String server, boolean codeArtifact) {
        List<Credential> credentials = new ArrayList<>();
        for (String channel : channels) {
            String purpose = "the channel '" + channel + "'";
            switch (channel) {
                case "maven" -> credentials.add(codeArtifact ? codeArtifact(purpose, server) : server(purpose, server));
                case "s3" -> credentials.add(new Credential(purpose, variables(AWS) + ROLE, any(AWS), false));
                case "github" ->
                    credentials.add(new Credential(
                            purpose,
                            variables(GITHUB) + ", or a server 'github' in settings.xml",
                            any(GITHUB) || hasServer.test("github"),
                            true));
                default -> {}
            }
        }
        return credentials;
    }

    /** @param key the variable with the key */
    public Credential ofSigning(String key) {
        return new Credential(
                "signing",
                "the variable " + key + " (or ci.sign=false to release without)",
                hasVariable.test(key),
                true);
    }

    private Credential server(String purpose, String server) {
        return new Credential(
                purpose,
                "user and password of the server '%s' in settings.xml".formatted(server),
                hasServer.test(server),
                true);
    }

    private Credential codeArtifact(String purpose, String server) {
        return new Credential(
                purpose,
                "the variable " + CODEARTIFACT + ", or for a token of AWS " + variables(AWS) + ROLE,
                hasServer.test(server) || hasVariable.test(CODEARTIFACT) || any(AWS),
                false);
    }

    private boolean any(List<String> names) {
        return names.stream().anyMatch(hasVariable);
    }

    private static String variables(List<String> names) {
        return "the variable " + String.join(" or ", names);
    }
}
