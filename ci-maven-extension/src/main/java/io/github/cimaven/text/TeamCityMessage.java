package io.github.cimaven.text;

import java.util.Optional;

/**
 * A service message of TeamCity: {@code ##teamcity[name key='value' key='value']}.
 *
 * @see <a href="https://www.jetbrains.com/help/teamcity/service-messages.html#Escaped+Values">Escaped values</a>
 */
public final class TeamCityMessage {
    private final StringBuilder message;

    public TeamCityMessage(String name) {
        message = new StringBuilder("##teamcity[").append(name);
    }

    public TeamCityMessage with(String key, String value) {
        message.append(' ').append(key).append("='");
        value.chars().forEach(character -> message.append(escape((char) character)));
        message.append('\'');
        return this;
    }

    public TeamCityMessage with(String key, Optional<String> value) {
        value.ifPresent(text -> with(key, text));
        return this;
    }

    public String line() {
        return message + "]";
    }

    private static String escape(char character) {
        return switch (character) {
            case '\n' -> "|n";
            case '\r' -> "|r";
            case '\'', '|', '[', ']' -> "|" + character;
            default ->
                character < ' ' || character > '~' ? "|0x%04x".formatted((int) character) : String.valueOf(character);
        };
    }
}
