package io.github.cimaven.lane;

import io.github.cimaven.config.Keys;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.config.Settings;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What the user said of lanes on the command line.
 *
 * @param lane the lane that was asked for
 * @param how what was typed, for the reason
 * @param off whether everything is switched off
 * @param refused lanes that {@code -P '!ci-…'} switches off
 */
public record Selection(Optional<Lane> lane, String how, boolean off, List<Lane> refused) {

    public Selection {
        refused = List.copyOf(refused);
    }

    /**
     * Reads {@link Keys#LANE} and {@code -P}.
     *
     * @param activated the profile ids of {@code -P}
     * @param deactivated the profile ids of {@code -P '!…'}
     * @throws SettingException when two lanes are asked for, or one that does not exist
     */
    public static Selection of(Settings settings, Collection<String> activated, Collection<String> deactivated) {
        List<Lane> refused = lanes(deactivated);
        List<Lane> profiles = lanes(activated);
        Optional<String> setting = settings.text(Keys.LANE);
        Optional<Lane> lane = setting.flatMap(Lane::ofSetting);
        if (setting.isPresent() && lane.isEmpty()) {
            return new Selection(Optional.empty(), "-D" + Keys.LANE + "=" + Lane.OFF, true, refused);
        }
        if (profiles.size() > 1 || (lane.isPresent() && !profiles.isEmpty() && !profiles.contains(lane.get()))) {
            throw new SettingException("Two lanes are asked for: %s. Name one of them."
                    .formatted(named(profiles)
                            + lane.map(it -> " and -D" + Keys.LANE + "=" + setting.get())
                                    .orElse("")));
        }
        if (!profiles.isEmpty()) {
            return new Selection(Optional.of(profiles.get(0)), named(profiles), false, refused);
        }
        return new Selection(
                lane, setting.map(value -> "-D" + Keys.LANE + "=" + value).orElse(""), false, refused);
    }

    private static List<Lane> lanes(Collection<String> profileIds) {
        if (profileIds.isEmpty()) {
            return List.of();
        }
        return profileIds.stream()
                .flatMap(id -> Lane.ofProfile(id).stream())
                .distinct()
                .toList();
    }

    private static String named(List<Lane> profiles) {
        return "-P" + String.join(",", profiles.stream().map(Lane::id).toList());
    }
}
