package io.github.cimaven.trace;

import io.github.cimaven.config.SettingException;
import io.github.cimaven.config.TraceKeys;
import io.github.cimaven.environment.Redaction;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where spans go, as the standard variables of OpenTelemetry say it.
 *
 * @param endpoint for people: without user information and query
 * @param variables those of OpenTelemetry that are not blank, and those that name the parent of the run
 */
public record Collector(String endpoint, Map<String, String> variables) {
    private static final String SPOKEN = "http/protobuf";
    private static final List<String> PARENT = List.of("TRACEPARENT", "TRACESTATE", "BAGGAGE");

    public Collector {
        variables = Map.copyOf(variables);
    }

    /**
     * Where spans go, for people: whether it can be used is not looked at.
     *
     * @return empty when no collector is named
     */
    public static Optional<String> endpoint(Map<String, String> environment) {
        Map<String, String> variables = variables(environment);
        return Optional.ofNullable(variables.get(TraceKeys.TRACES_ENDPOINT_VARIABLE))
                .or(() -> Optional.ofNullable(variables.get(TraceKeys.ENDPOINT_VARIABLE))
                        .map(base -> base + (base.endsWith("/") ? "" : "/") + "v1/traces"))
                .map(it -> Redaction.withoutUserInfo(it).replaceFirst("[?#].*", ""));
    }

    /**
     * @return empty when no collector is named
     * @throws SettingException when it wants a protocol that is not spoken here
     */
    public static Optional<Collector> of(Map<String, String> environment) {
        Map<String, String> variables = variables(environment);
        Optional<String> endpoint = endpoint(environment);
        endpoint.ifPresent(it -> checkProtocol(variables));
        return endpoint.map(it -> new Collector(it, variables));
    }

    private static Map<String, String> variables(Map<String, String> environment) {
        return environment.entrySet().stream()
                .filter(it -> it.getKey().startsWith(TraceKeys.PREFIX) || PARENT.contains(it.getKey()))
                .filter(it -> !it.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().strip()));
    }

    private static void checkProtocol(Map<String, String> variables) {
        Stream.of(TraceKeys.TRACES_PROTOCOL_VARIABLE, TraceKeys.PROTOCOL_VARIABLE)
                .filter(variables::containsKey)
                .findFirst()
                .filter(name -> !variables.get(name).equals(SPOKEN))
                .ifPresent(name -> {
                    throw new SettingException(
                            "%s=%s is not spoken here. Set %s=%s, and an endpoint for it: of most collectors that is port 4318."
                                    .formatted(
                                            name,
                                            SettingException.shown(variables.get(name)),
                                            TraceKeys.TRACES_PROTOCOL_VARIABLE,
                                            SPOKEN));
                });
    }

    /** What stands in a text of a library's. */
    public String withoutSecrets(String text) {
        String masked = text;
        for (String secret : secrets()) {
            masked = masked.replace(secret, "***");
        }
        return Redaction.withoutUserInfo(masked);
    }

    /** The longest first, as one may be part of another. */
    private List<String> secrets() {
        List<String> secrets = new ArrayList<>();
        for (String name : List.of(TraceKeys.HEADERS_VARIABLE, TraceKeys.TRACES_HEADERS_VARIABLE)) {
            String headers = variables.getOrDefault(name, "");
            secrets.add(headers);
            for (String header : headers.split(",", -1)) {
                String value = header.substring(header.indexOf('=') + 1).strip();
                secrets.add(value);
                secrets.add(decoded(value));
            }
        }
        secrets.removeIf(String::isBlank);
        secrets.sort(Comparator.comparing(String::length).reversed());
        return secrets;
    }

    /** As W3C Baggage has it, which headers are written like. */
    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return endpoint;
    }
}
