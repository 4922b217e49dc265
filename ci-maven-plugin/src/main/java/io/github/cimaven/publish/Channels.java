package io.github.cimaven.publish;

import io.github.cimaven.config.PublishKeys;
import io.github.cimaven.config.SettingException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The channels by name. */
public final class Channels {
    private static final Map<String, Function<Path, Channel>> KNOWN =
            Map.of(DirectoryChannel.NAME, DirectoryChannel::new);

    private Channels() {}

    /**
     * @param names separated by commas
     * @param directory where the channel {@code directory} writes
     * @throws SettingException when a name is unknown, or there is none
     */
    public static List<Channel> of(String names, Path directory) {
        List<String> wanted = Arrays.stream(names.split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        if (wanted.isEmpty()) {
            throw new SettingException("%s names no channel. Type -D%s=%s, or -D%s=true to publish nothing."
                    .formatted(
                            PublishKeys.CHANNELS,
                            PublishKeys.CHANNELS,
                            PublishKeys.CHANNELS_DEFAULT,
                            PublishKeys.SKIP));
        }
        return wanted.stream().map(name -> channel(name, directory)).toList();
    }

    private static Channel channel(String name, Path directory) {
        Function<Path, Channel> known = KNOWN.get(name);
        if (known == null) {
            throw new SettingException("%s names the channel '%s', which does not exist. There is: %s. Type -D%s=%s"
                    .formatted(
                            PublishKeys.CHANNELS,
                            name.replaceAll("\\p{Cntrl}", "?"),
                            String.join(", ", KNOWN.keySet()),
                            PublishKeys.CHANNELS,
                            PublishKeys.CHANNELS_DEFAULT));
        }
        return known.apply(directory);
    }
}
