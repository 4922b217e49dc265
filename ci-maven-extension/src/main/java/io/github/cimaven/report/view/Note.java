package io.github.cimaven.report.view;

/** A sentence between tables. */
public record Note(String text, Tone tone) implements Part {
    public Note {
        text = Shown.of(text);
    }
}
