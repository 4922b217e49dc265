package io.github.cimaven.publish.github;

import io.github.cimaven.config.GitHubKeys;
import io.github.cimaven.files.Digests;
import io.github.cimaven.publish.spi.Release;
import io.github.cimaven.publish.spi.ReleaseFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The assets of a release, in the order of their names; the list of checksums last.
 *
 * @param sums the text of {@value #SUMS}
 * @param problems what GitHub would not take; whole sentences
 */
record AssetPlan(List<Asset> assets, String sums, List<String> problems) {
    static final String SUMS = "SHA256SUMS";

    /** Of GitHub: a release has no more assets, and each must be smaller. */
    static final int MOST = 1000;

    static final long TOO_LARGE = 2L * 1024 * 1024 * 1024;

    private static final String SIGNATURE = ".asc";

    AssetPlan {
        assets = List.copyOf(assets);
        problems = List.copyOf(problems);
    }

    static AssetPlan of(Release release, AssetPatterns patterns) {
        List<ReleaseFile> chosen = Stream.concat(
                        release.files().stream().filter(file -> isWanted(file, patterns)),
                        release.attachments().stream())
                .toList();
        AssetNames names = AssetNames.of(release);
        Map<String, Asset> assets = new TreeMap<>();
        List<String> problems = new ArrayList<>();
        for (ReleaseFile file : chosen) {
            Asset asset = names.asset(file);
            Asset before = assets.putIfAbsent(asset.name(), asset);
            if (before != null && !before.file().sha256().equals(file.sha256())) {
                problems.add(twice(before, asset));
            }
        }
        if (assets.containsKey(SUMS)) {
            problems.add("an attachment is called %s, which is the name of the list of checksums. Give it another name."
                    .formatted(SUMS));
        }
        problems.addAll(limits(assets.values().stream().toList()));
        String sums = sums(assets.values().stream().toList());
        byte[] bytes = sums.getBytes(StandardCharsets.UTF_8);
        List<Asset> all = new ArrayList<>(assets.values());
        all.removeIf(asset -> asset.name().equals(SUMS));
        all.add(new Asset(SUMS, new ReleaseFile(SUMS, Digests.sha256(bytes), bytes.length)));
        return new AssetPlan(all, sums, problems);
    }

    /** Every file that is an asset; two of the same name and bytes are one asset. */
    List<ReleaseFile> files() {
        return assets.stream().map(Asset::file).toList();
    }

    private static boolean isWanted(ReleaseFile file, AssetPatterns patterns) {
        String name = Asset.fileName(file);
        String subject = name.endsWith(SIGNATURE) ? name.substring(0, name.length() - SIGNATURE.length()) : name;
        return !file.isChecksum() && patterns.wants(subject);
    }

    static String sums(List<Asset> assets) {
        StringBuilder text = new StringBuilder();
        assets.stream()
                .sorted(Comparator.comparing(Asset::name))
                .forEach(asset -> text.append(asset.file().sha256())
                        .append("  ")
                        .append(asset.name())
                        .append('\n'));
        return text.toString();
    }

    private static List<String> limits(List<Asset> assets) {
        List<String> problems = new ArrayList<>();
        if (assets.size() + 1 > MOST) {
            problems.add("the release has %d assets with %s, and GitHub takes %d. Choose fewer with -D%s=<patterns>"
                    .formatted(assets.size() + 1, SUMS, MOST, GitHubKeys.ASSETS));
        }
        for (Asset asset : assets) {
            if (asset.file().size() >= TOO_LARGE) {
                problems.add("%s has %d bytes, and GitHub takes less than %d. Leave it out with -D%s=<patterns>"
                        .formatted(asset.file().path(), asset.file().size(), TOO_LARGE, GitHubKeys.ASSETS));
            } else if (asset.file().size() == 0) {
                problems.add("%s is empty, and GitHub takes no empty asset. Leave it out with -D%s=<patterns>"
                        .formatted(asset.file().path(), GitHubKeys.ASSETS));
            }
        }
        return problems;
    }

    private static String twice(Asset one, Asset other) {
        return "%s and %s would both be the asset %s. Give one of them another name, or leave both out with -D%s=<patterns>"
                .formatted(one.file().path(), other.file().path(), one.name(), GitHubKeys.ASSETS);
    }
}
