package io.github.cimaven.report.view;

import java.util.List;
import java.util.Optional;

/**
 * What is told of one subject.
 *
 * @param id for links to it
 * @param lead what it comes to, as a phrase
 * @param incomplete why it does not tell everything, as a sentence
 */
public record Section(String id, String title, String lead, Optional<String> incomplete, List<Part> parts) {
    public Section {
        lead = Shown.of(lead);
        incomplete = incomplete.map(Shown::of);
        parts = List.copyOf(parts);
    }
}
