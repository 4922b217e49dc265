package io.github.cimaven.publish.github;

import io.github.cimaven.publish.spi.Release;
import io.github.cimaven.publish.spi.ReleaseFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names the assets of a release by their files, which GitHub keeps without folders.
 *
 * @param shared artifactIds that several groups have: their files get the groupId in front
 */
record AssetNames(Set<String> shared) {

    AssetNames {
        shared = Set.copyOf(shared);
    }

    static AssetNames of(Release release) {
        Map<String, String> groups = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (ReleaseFile file : release.files()) {
            Place place = Place.of(file);
            String before = groups.putIfAbsent(place.artifactId(), place.groupId());
            if (before != null && !before.equals(place.groupId())) {
                shared.add(place.artifactId());
            }
        }
        return new AssetNames(shared);
    }

    Asset asset(ReleaseFile file) {
        Place place = Place.of(file);
        String group = shared.contains(place.artifactId()) ? place.groupId() + "-" : "";
        return new Asset(AssetName.of(group + Asset.fileName(file)), file);
    }

    /** In a Maven repository; an attachment is of no module. */
    private record Place(String groupId, String artifactId) {

        static Place of(ReleaseFile file) {
            // group / artifactId / version / file
            List<String> parts = List.of(file.path().split("/", -1));
            int group = parts.size() - 3;
            return group < 1
                    ? new Place("", "")
                    : new Place(String.join(".", parts.subList(0, group)), parts.get(group));
        }
    }
}
