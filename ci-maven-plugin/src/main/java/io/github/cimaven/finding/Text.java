package io.github.cimaven.finding;

import java.util.List;

/** Outside text as a sentence may hold it. */
public final class Text {
    static final int MOST_SHOWN = 10;

    private Text() {}

    /** On one line: git allows line breaks in file names. */
    public static String line(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }

    /** The first ten, and how many more there are. */
    public static String list(List<String> items) {
        String shown = String.join(
                ", ", items.stream().limit(MOST_SHOWN).map(Text::line).toList());
        return items.size() <= MOST_SHOWN ? shown : shown + " and " + (items.size() - MOST_SHOWN) + " more";
    }

    public static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
