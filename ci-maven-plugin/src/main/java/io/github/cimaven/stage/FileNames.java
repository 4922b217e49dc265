package io.github.cimaven.stage;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Names files as a lane has them: {@code artifactId-version[-classifier].extension}.
 *
 * @param laneVersion what stands for Maven's version, when the lane has its own
 * @param shared artifactIds that several modules have: their files get the groupId in front
 */
public record FileNames(Optional<String> laneVersion, Set<String> shared) {

    public FileNames {
        shared = Set.copyOf(shared);
    }

    /** @param artifactIds those of all modules of the build, each as often as it occurs */
    public static FileNames of(Optional<String> laneVersion, Collection<String> artifactIds) {
        return new FileNames(
                laneVersion,
                artifactIds.stream()
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                        .entrySet()
                        .stream()
                        .filter(entry -> entry.getValue() > 1)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }

    String version(Source source) {
        return laneVersion.orElse(source.version());
    }

    String of(Source source) {
        String group = shared.contains(source.artifactId()) ? source.groupId() + "-" : "";
        String classifier = source.classifier().map(text -> "-" + text).orElse("");
        return safe(group + source.artifactId() + "-" + version(source) + classifier) + "." + safe(source.extension());
    }

    /** Two names that some file systems take for one. */
    static boolean clash(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }

    /** Whether it is a name that this class may have given: an old manifest must not lead out of the folder. */
    static boolean isPlain(String name) {
        return name.equals(safe(name)) && !name.isEmpty();
    }

    /** Every character that a file system or a shell could take amiss becomes a hyphen. */
    private static String safe(String text) {
        return text.replaceAll("[^A-Za-z0-9._+-]", "-").replaceAll("^\\.", "-");
    }
}
