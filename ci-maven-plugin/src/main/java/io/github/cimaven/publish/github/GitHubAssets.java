package io.github.cimaven.publish.github;

import io.github.cimaven.files.Digests;
import io.github.cimaven.publish.spi.Contents;
import io.github.cimaven.publish.spi.Progress;
import io.github.cimaven.publish.spi.PublishException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes the assets of a draft those of the plan, and reads them. One request at a time, as GitHub asks for. */
record GitHubAssets(GitHubReleases github, Path scratch) {
    /** How often the assets are looked at; an upload that breaks off is tried again in the next round. */
    private static final int ROUNDS = 4;

    void converge(ReleaseDocument draft, AssetPlan plan, Contents contents, Progress progress)
            throws IOException, PublishException {
        Set<Asset> sent = new HashSet<>();
        Optional<IOException> broken = Optional.empty();
        for (int round = 0; round < ROUNDS; round++) {
            Convergence open = open(draft, plan);
            if (open.isDone()) {
                plan.assets().forEach(asset -> progress.done(asset.file(), sent.contains(asset)));
                return;
            }
            for (AssetDocument document : open.remove()) {
                github.delete(document);
            }
            for (Asset asset : open.send()) {
                try {
                    github.upload(draft, asset.name(), bytes(asset, plan, contents));
                    sent.add(asset);
                } catch (AskedTooOftenException e) {
                    throw e;
                } catch (IOException e) {
                    broken = Optional.of(e);
                }
            }
        }
        throw unfinished(open(draft, plan), broken);
    }

    /** From names to SHA-256: as GitHub tells it, else of what is downloaded. */
    Map<String, String> digests(ReleaseDocument release) throws IOException, PublishException {
        Map<String, String> digests = new TreeMap<>();
        for (AssetDocument document : github.assets(release)) {
            if (document.whole()) {
                Optional<String> digest = digest(document);
                digest.ifPresent(it -> digests.put(document.name(), it));
            }
        }
        return digests;
    }

    private Convergence open(ReleaseDocument draft, AssetPlan plan) throws IOException, PublishException {
        Convergence open = Convergence.of(plan.assets(), github.assets(draft));
        List<AssetDocument> remove = new ArrayList<>(open.remove());
        List<Asset> send = new ArrayList<>(open.send());
        for (Map.Entry<Asset, AssetDocument> entry : open.unsure().entrySet()) {
            Optional<String> digest = digest(entry.getValue());
            if (!digest.equals(Optional.of(entry.getKey().file().sha256()))) {
                remove.add(entry.getValue());
                send.add(entry.getKey());
            }
        }
        return new Convergence(remove, send, Map.of());
    }

    private Optional<String> digest(AssetDocument document) throws IOException, PublishException {
        if (document.sha256().isPresent()) {
            return document.sha256();
        }
        Path file = scratch.resolve("asset-" + document.id() + ".part");
        try {
            return github.download(document, file) ? Optional.of(Digests.sha256(file)) : Optional.empty();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private Path bytes(Asset asset, AssetPlan plan, Contents contents) throws IOException, PublishException {
        if (!asset.name().equals(AssetPlan.SUMS)) {
            return contents.of(asset.file());
        }
        Files.createDirectories(scratch);
        return Files.writeString(scratch.resolve(AssetPlan.SUMS), plan.sums());
    }

    private static IOException unfinished(Convergence open, Optional<IOException> broken) throws PublishException {
        List<String> other = open.remove().stream()
                .filter(AssetDocument::whole)
                .map(AssetDocument::name)
                .toList();
        if (broken.isEmpty() && !other.isEmpty()) {
            throw new PublishException(
                    "GitHub has other bytes than were sent, each time: %s. Look at https://www.githubstatus.com, and run the same release again."
                            .formatted(String.join(", ", other)));
        }
        List<String> names = Stream.concat(
                        open.send().stream().map(Asset::name),
                        open.remove().stream().map(AssetDocument::name))
                .distinct()
                .toList();
        return broken.orElseGet(() -> new IOException("GitHub does not show %d of the assets that were sent, first %s"
                .formatted(names.size(), names.isEmpty() ? "none" : names.get(0))));
    }
}
