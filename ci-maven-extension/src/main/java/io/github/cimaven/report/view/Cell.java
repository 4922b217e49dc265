package io.github.cimaven.report.view;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * One value, shown as text whatever it is made of.
 *
 * @param text without characters that cannot be seen, and not longer than people read
 * @param kind how it is set
 * @param more what is said below it, smaller; empty when nothing is
 * @param link where it leads; only http and https are kept
 * @param share how long the bar below it is, in percent; negative without one
 */
public record Cell(String text, Kind kind, Tone tone, String more, Optional<String> link, int share) {

    /** How a value is set. */
    public enum Kind {
        TEXT,
        /** With a coloured background. */
        BADGE,
        /** A name that is typed as it is. */
        CODE
    }

    public Cell {
        text = Shown.of(text);
        more = Shown.of(more);
        link = link.filter(Cell::isWeb);
    }

    public static Cell of(String text) {
        return new Cell(text, Kind.TEXT, Tone.PLAIN, "", Optional.empty(), -1);
    }

    public static Cell of(long number) {
        return of(String.valueOf(number));
    }

    public static Cell code(String text) {
        return new Cell(text, Kind.CODE, Tone.PLAIN, "", Optional.empty(), -1);
    }

    public static Cell badge(String text, Tone tone) {
        return new Cell(text, Kind.BADGE, tone, "", Optional.empty(), -1);
    }

    /** @param sentence what is said below it */
    public Cell with(String sentence) {
        return new Cell(text, kind, tone, sentence, link, share);
    }

    public Cell linked(Optional<String> address) {
        return new Cell(text, kind, tone, more, address, share);
    }

    /**
     * With a bar.
     *
     * @param part of the whole; both in one unit
     */
    public Cell share(long part, long whole) {
        return new Cell(text, kind, tone, more, link, whole <= 0 ? 0 : (int) Math.min(100, part * 100 / whole));
    }

    public boolean isBadge() {
        return kind == Kind.BADGE;
    }

    public boolean isCode() {
        return kind == Kind.CODE;
    }

    private static boolean isWeb(String address) {
        try {
            URI uri = new URI(address);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
