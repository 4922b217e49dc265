package io.github.cimaven.report.view;

import java.util.List;

/** Names with their values. */
public record Facts(List<Fact> facts) implements Part {
    public Facts {
        facts = List.copyOf(facts);
    }

    /** One of them. */
    public record Fact(String name, Cell value) {
        public Fact {
            name = Shown.of(name);
        }
    }
}
