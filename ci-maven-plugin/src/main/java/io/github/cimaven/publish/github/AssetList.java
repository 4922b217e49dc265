package io.github.cimaven.publish.github;

import io.github.cimaven.files.Digests;
import io.github.cimaven.publish.spi.Release;
import io.github.cimaven.publish.spi.ReleaseFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a published release shows, by the paths of its files. */
final class AssetList {
    private AssetList() {}

    /**
     * The list of checksums is on no plan. It is left out as long as it is the one of the assets that are there, whichever
     * were chosen when they were published.
     *
     * @param there from the names of all assets to their SHA-256
     * @return paths; of an asset that is no file of the release, its name
     */
    static List<String> of(Release release, Map<String, String> there) {
        AssetNames names = AssetNames.of(release);
        Map<String, Asset> known = new TreeMap<>();
        Stream.concat(release.files().stream(), release.attachments().stream())
                .filter(file -> !file.isChecksum())
                .map(names::asset)
                .forEach(asset -> known.putIfAbsent(asset.name(), asset));
        List<String> paths = new ArrayList<>();
        List<Asset> summed = new ArrayList<>();
        for (Map.Entry<String, String> asset : there.entrySet()) {
            Asset file = known.get(asset.getKey());
            if (file != null) {
                paths.add(file.file().path());
                summed.add(new Asset(
                        file.name(),
                        new ReleaseFile(
                                file.file().path(),
                                asset.getValue(),
                                file.file().size())));
            } else if (!asset.getKey().equals(AssetPlan.SUMS)) {
                paths.add(asset.getKey());
            }
        }
        String sums = Digests.sha256(AssetPlan.sums(summed).getBytes(StandardCharsets.UTF_8));
        if (!sums.equals(there.getOrDefault(AssetPlan.SUMS, sums))) {
            paths.add(AssetPlan.SUMS);
        }
        return paths;
    }
}
