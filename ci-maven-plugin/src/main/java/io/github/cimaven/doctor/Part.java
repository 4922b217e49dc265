package io.github.cimaven.doctor;

import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.util.ArrayList;
import java.util.List;

/** Collects what there is to say of one part. */
final class Part {
    private final String name;
    private final List<Finding> findings = new ArrayList<>();

    Part(String name) {
        this.name = name;
    }

    Part stops(String what, String fix) {
        return add(Severity.ERROR, what, fix);
    }

    Part warns(String what, String fix) {
        return add(Severity.WARNING, what, fix);
    }

    Examined is(String state) {
        return new Examined(name, state, findings);
    }

    private Part add(Severity severity, String what, String fix) {
        findings.add(Finding.of("doctor/" + name, severity, what, fix));
        return this;
    }
}
