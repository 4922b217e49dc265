package io.github.cimaven.environment;

import java.util.Map;

public record Detection(CiEnvironment environment) {
    public static Detection of(Map<String, String> map, EventFiles events) {
        Variables variables = new Variables(map);
        return new Detection(Providers.ALL.stream()
                .filter(p -> p.detects(variables))
                .findFirst()
                .map(p -> p.read(variables, events))
                .orElseGet(CiEnvironment::local));
    }
}
