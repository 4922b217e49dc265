package io.github.cimaven.workflow;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Collects the entries of a YAML mapping, in their order. */
public final class Fields {
    private final Map<String, Object> entries = new LinkedHashMap<>();

    public static Fields of(String key, Object value) {
        return new Fields().and(key, value);
    }

    public Fields and(String key, Object value) {
        entries.put(key, value);
        return this;
    }

    public Fields andIf(boolean wanted, String key, Object value) {
        return wanted ? and(key, value) : this;
    }

    public Fields andIf(Optional<?> value, String key) {
        value.ifPresent(found -> and(key, found));
        return this;
    }

    public Fields andAll(Map<String, ?> others) {
        entries.putAll(others);
        return this;
    }

    public Map<String, Object> map() {
        return Collections.unmodifiableMap(entries);
    }
}
