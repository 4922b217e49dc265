package io.github.cimaven.audit.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A JSON object whose members have names that Java does not, in the order in which they are named. */
final class Members {
    private Members() {}

    /** @param namesAndValues in turn; an empty {@link Optional} is left out */
    static Map<String, Object> of(Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value instanceof Optional<?> optional) {
                value = optional.orElse(null);
            }
            if (value != null) {
                members.put((String) namesAndValues[i], value);
            }
        }
        return members;
    }
}
