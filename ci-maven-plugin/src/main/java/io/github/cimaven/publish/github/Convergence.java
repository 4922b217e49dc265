package io.github.cimaven.publish.github;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What makes the assets of a draft those of the plan.
 *
 * @param remove what a broken upload left, other bytes, and files of no plan
 * @param send what is not there, or is to be removed first
 * @param unsure of the same size, but without a digest: only their bytes tell
 */
record Convergence(List<AssetDocument> remove, List<Asset> send, Map<Asset, AssetDocument> unsure) {

    Convergence {
        remove = List.copyOf(remove);
        send = List.copyOf(send);
        unsure = Map.copyOf(unsure);
    }

    static Convergence of(List<Asset> wanted, List<AssetDocument> there) {
        Map<String, Asset> byName = wanted.stream().collect(Collectors.toMap(Asset::name, Function.identity()));
        List<AssetDocument> remove = new ArrayList<>();
        Map<Asset, AssetDocument> same = new HashMap<>();
        Map<Asset, AssetDocument> unsure = new HashMap<>();
        for (AssetDocument document : there) {
            Asset asset = byName.get(document.name());
            if (asset == null || !couldBe(asset, document)) {
                remove.add(document);
            } else {
                (document.sha256().isPresent() ? same : unsure).put(asset, document);
            }
        }
        return new Convergence(
                remove,
                wanted.stream()
                        .filter(asset -> !same.containsKey(asset) && !unsure.containsKey(asset))
                        .toList(),
                unsure);
    }

    boolean isDone() {
        return remove.isEmpty() && send.isEmpty();
    }

    private static boolean couldBe(Asset asset, AssetDocument document) {
        return document.whole()
                && document.size() == asset.file().size()
                && document.sha256()
                        .orElse(asset.file().sha256())
                        .equals(asset.file().sha256());
    }
}
