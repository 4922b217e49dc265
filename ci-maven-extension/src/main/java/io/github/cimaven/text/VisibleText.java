package io.github.cimaven.text;

/**
 * Text in which every character can be seen: what has no shape of its own, or changes how other characters are shown,
 * is written as an escape, as in {@code \}{@code u001b}.
 *
 * <p>Direction overrides would show a line in another order than it has (CVE-2021-42574, "Trojan Source"); terminals
 * act on control characters; and .NET, which CI runners are written in, ignores characters without weight when it
 * looks for {@code ##[} in a line.
 */
public final class VisibleText {
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int ASCII_MAX = 0x7F;
    private static final String CUT = "...";

    private VisibleText() {}

    public static String of(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        int previous = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            // Emoji are put together by joiners, which do no harm inside them.
            boolean shown = !isInvisible(character) || (isJoiner(character) && previous > ASCII_MAX);
            if (shown) {
                visible.appendCodePoint(character);
            } else {
                visible.append(escape(character));
            }
            previous = shown ? character : 0;
            i += Character.charCount(character);
        }
        return visible.toString();
    }

    /** {@link #of}, then {@link #bounded}: text from outside that is long at will. */
    public static String of(String text, int max) {
        return bounded(of(text), max);
    }

    /**
     * The text, or its beginning and three dots: consoles without UTF-8 have no sign for them.
     *
     * @param max the length at most, in code points, with the dots; 3 or more
     */
    public static String bounded(String text, int max) {
        if (text.length() <= max || text.codePointCount(0, text.length()) <= max) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, max - CUT.length())) + CUT;
    }

    private static String escape(int character) {
        return Character.isBmpCodePoint(character) ? "\\u%04x".formatted(character) : "\\u{%x}".formatted(character);
    }

    private static boolean isJoiner(int character) {
        return character == ZERO_WIDTH_JOINER || isVariationSelector(character);
    }

    private static boolean isVariationSelector(int character) {
        return character >= 0xFE00 && character <= 0xFE0F;
    }

    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> isIgnorable(character);
        };
    }

    /** Unicode's property Default_Ignorable_Code_Point (DerivedCoreProperties.txt), without its format characters. */
    private static boolean isIgnorable(int character) {
        return switch (character) {
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180C, 0x180D, 0x180F, 0x2065, 0x3164, 0xFFA0 -> true;
            default ->
                isVariationSelector(character)
                        || (character >= 0xFFF0 && character <= 0xFFF8)
                        || (character >= 0xE0000 && character <= 0xE0FFF);
        };
    }
}
