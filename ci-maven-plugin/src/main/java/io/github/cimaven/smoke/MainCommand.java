package io.github.cimaven.smoke;

import io.github.cimaven.config.SettingException;
import io.github.cimaven.config.SmokeKeys;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A class to run with its arguments: no shell reads them.
 *
 * @param text as the user wrote it
 */
public record MainCommand(String text, String main, List<String> arguments) {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern CLASS =
            Pattern.compile("[\\p{javaJavaIdentifierStart}][\\p{javaJavaIdentifierPart}.]*");

    public MainCommand {
        arguments = List.copyOf(arguments);
    }

    /**
     * @param text words separated by blanks; one with a blank in it stands between double quotes
     * @throws SettingException when it does not start with the name of a class
     */
    public static MainCommand of(String text) {
        List<String> words = WORD.matcher(text)
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toList();
        if (words.isEmpty() || !CLASS.matcher(words.get(0)).matches()) {
            throw new SettingException(
                    "%s=%s does not start with the name of a class. Type -D%s=\"com.acme.Main --version\"."
                            .formatted(SmokeKeys.MAIN, SettingException.shown(text), SmokeKeys.MAIN));
        }
        return new MainCommand(text, words.get(0), words.subList(1, words.size()));
    }
}
