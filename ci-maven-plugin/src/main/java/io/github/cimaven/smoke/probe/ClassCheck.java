package io.github.cimaven.smoke.probe;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Loads and links each class, without initialising it, and looks for each class that it refers to.
 *
 * <p>Without lambdas, as all of the probe: the first one in a JVM costs a third of what the probe of a small jar costs.
 */
final class ClassCheck {
    /** Methods, fields and constructors. */
    private static final int KINDS = 3;

    private final ClassLoader loader;
    private final Report report;
    private final Set<String> own;
    /** From each class that was looked for to what is missing; empty when nothing is. */
    private final Map<String, String> known = new HashMap<>();

    ClassCheck(ClassLoader loader, Report report, Set<String> own) {
        this.loader = loader;
        this.report = report;
        this.own = own;
    }

    void check(String name, byte[] file) throws IOException {
        try {
            Class<?> type = Class.forName(name, false, loader);
            // HotSpot links a class, which verifies it, before it tells of its members; then their types are loaded.
            for (int kind = 0; kind < KINDS; kind++) {
                attempt(name, type, kind);
            }
        } catch (ClassNotFoundException | LinkageError | RuntimeException e) {
            fault(name, e);
        }
        try {
            references(name, file);
        } catch (IOException e) {
            report.line("broken", name, "Its class file cannot be read: " + e.getMessage());
        }
    }

    private void references(String name, byte[] file) throws IOException {
        for (Map.Entry<String, Boolean> entry : ConstantPool.classes(file).entrySet()) {
            String reference = entry.getKey();
            String missing = own.contains(reference) ? "" : missing(reference);
            if (!missing.isEmpty()) {
                String direct = entry.getValue() ? "body" : "mention";
                report.line("missing", name, missing, missing.equals(reference) ? direct : "indirect");
            }
        }
    }

    private void attempt(String name, Class<?> type, int kind) throws IOException {
        try {
            Objects.requireNonNull(members(type, kind));
        } catch (LinkageError | RuntimeException e) {
            fault(name, e);
        }
    }

    private static Object[] members(Class<?> type, int kind) {
        switch (kind) {
            case 0:
                return type.getDeclaredMethods();
            case 1:
                return type.getDeclaredFields();
            default:
                return type.getDeclaredConstructors();
        }
    }

    private String missing(String reference) {
        String missing = known.get(reference);
        if (missing == null) {
            missing = missingFor(reference);
            known.put(reference, missing);
        }
        return missing;
    }

    private void fault(String name, Throwable fault) throws IOException {
        String missing = Missing.name(fault);
        if (missing.isEmpty()) {
            report.line("broken", name, Report.reason(fault));
        } else {
            report.line("missing", name, missing, "link");
        }
    }

    private String missingFor(String reference) {
        try {
            Class.forName(reference, false, loader);
            return "";
        } catch (ClassNotFoundException | LinkageError | RuntimeException e) {
            return Missing.name(e);
        }
    }
}
