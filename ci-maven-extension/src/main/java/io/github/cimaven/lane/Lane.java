package io.github.cimaven.lane;

import io.github.cimaven.config.Keys;
import io.github.cimaven.config.SettingException;
import java.util.Arrays;
import java.util.Optional;

/** The three ways to build; each is the Maven profile of its {@link #id()}. From the fewest rights to the most. */
public enum Lane {
    PR("pr"),
    MAIN("main"),
    RELEASE("release");

    /** What {@link Keys#LANE} says to switch the lanes off. */
    public static final String OFF = "none";

    private final String shortName;

    Lane(String shortName) {
        this.shortName = shortName;
    }

    /** The profile's id, as in {@code ci-pr}. */
    public String id() {
        return "ci-" + shortName;
    }

    public static Optional<Lane> ofProfile(String id) {
        return Arrays.stream(values()).filter(lane -> lane.id().equals(id)).findFirst();
    }

    /**
     * Reads the value of {@link Keys#LANE}; empty for {@value #OFF}.
     *
     * @throws SettingException when there is no such lane
     */
    public static Optional<Lane> ofSetting(String value) {
        if (value.equals(OFF)) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(values())
                .filter(lane -> value.equals(lane.shortName) || value.equals(lane.id()))
                .findFirst()
                .orElseThrow(() -> new SettingException(
                        "%s=%s is no lane. Type -D%1$s=pr, -D%1$s=main, -D%1$s=release, or -D%1$s=none for no lane at all."
                                .formatted(Keys.LANE, SettingException.shown(value)))));
    }
}
