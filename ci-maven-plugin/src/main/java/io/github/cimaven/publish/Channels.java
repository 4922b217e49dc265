package io.github.cimaven.publish;

import io.github.cimaven.config.PublishKeys;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.publish.spi.ChannelProvider;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** The channels by name: those of the product first, then a company's own. */
public final class Channels {
    private final List<ChannelProvider> known;

    /** @throws SettingException when two have the same name */
    public Channels(List<ChannelProvider> known) {
        this.known = List.copyOf(known);
        TreeSet<String> names = new TreeSet<>();
        for (ChannelProvider provider : known) {
            if (!names.add(provider.name())) {
                throw new SettingException(
                        "Two channels are called '%s'; one of them is %s. Take it out of the dependencies of ci-maven-plugin, or give it another name."
                                .formatted(provider.name(), provider.getClass().getName()));
            }
        }
    }

    /**
     * @param names separated by commas
     * @throws SettingException when a name is unknown, or there is none
     */
    public List<ChannelProvider> named(String names) {
        List<String> wanted = names(names);
        if (wanted.isEmpty()) {
            throw new SettingException("%s names no channel. Type -D%s=%s, or -D%s=true to publish nothing."
                    .formatted(
                            PublishKeys.CHANNELS,
                            PublishKeys.CHANNELS,
                            PublishKeys.CHANNELS_DEFAULT,
                            PublishKeys.SKIP));
        }
        return wanted.stream().map(this::provider).toList();
    }

    /** @param names separated by commas, whether there are such channels or not */
    public static List<String> names(String names) {
        return Arrays.stream(names.split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private ChannelProvider provider(String name) {
        return known.stream()
                .filter(provider -> provider.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new SettingException(
                        "%s names the channel '%s', which does not exist. There is: %s. Type -D%s=%s, or add the channel to the dependencies of ci-maven-plugin."
                                .formatted(
                                        PublishKeys.CHANNELS,
                                        name.replaceAll("\\p{Cntrl}", "?"),
                                        String.join(
                                                ", ",
                                                known.stream()
                                                        .map(ChannelProvider::name)
                                                        .toList()),
                                        PublishKeys.CHANNELS,
                                        PublishKeys.CHANNELS_DEFAULT)));
    }
}
