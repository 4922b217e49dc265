package io.github.cimaven.publish.s3;

import io.github.cimaven.publish.parallel.Wave;
import io.github.cimaven.publish.spi.Channel;
import io.github.cimaven.publish.spi.Contents;
import io.github.cimaven.publish.spi.Progress;
import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.Receipt;
import io.github.cimaven.publish.spi.Release;
import io.github.cimaven.publish.spi.ReleaseFile;
import io.github.cimaven.publish.spi.ReleaseId;
import io.github.cimaven.publish.spi.ReleaseStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A folder of a bucket for each release. Files are put where they stay, each once and only where there is none; the flip is
 * {@code release.json}, which names them. S3 copies nothing under a condition, so there is no other place to wait in.
 */
final class S3Channel implements Channel {
    /** An object of S3. */
    private static final long LARGEST = 5L << 40;

    private final S3Bucket bucket;
    private final ConditionalWrites conditions;
    private final S3Tags tags;
    private final Clock clock;

    S3Channel(S3Bucket bucket, ConditionalWrites conditions, S3Tags tags, Clock clock) {
        this.bucket = bucket;
        this.conditions = conditions;
        this.tags = tags;
        this.clock = clock;
    }

    @Override
    public String place() {
        return bucket.location().toString();
    }

    @Override
    public Optional<ReleaseStore> store(ReleaseId release) {
        return Optional.of(new S3Store(bucket, conditions, bucket.location().folder(release), tags).store());
    }

    @Override
    public List<String> preflight(Release release) throws IOException, PublishException {
        S3Layout layout = layout(release);
        List<String> problems = new ArrayList<>();
        Map<String, ReleaseFile> files = layout.files();
        Set<String> there = bucket.list(layout.folder()).keySet();
        files.values().stream()
                .filter(file -> file.size() > LARGEST)
                .map(file -> "%s is larger than the 5 TiB of an object of S3.".formatted(file.path()))
                .forEach(problems::add);
        if (there.contains(layout.receipt())) {
            otherReceipt(layout).ifPresent(problems::add);
        }
        List<String> conflicts = Collections.synchronizedList(new ArrayList<>());
        Wave.of(present(files, there), key -> compare(key, files.get(key), conflicts));
        if (!conflicts.isEmpty()) {
            problems.add(differs(conflicts));
        }
        return problems;
    }

    @Override
    public List<ReleaseFile> files(Release release) {
        return List.copyOf(layout(release).files().values());
    }

    @Override
    public void stage(Release release, Contents contents, Progress progress) throws IOException, PublishException {
        S3Layout layout = layout(release);
        conditions.refuseIgnored(layout.folder() + S3Layout.OWN);
        Set<String> there = bucket.list(layout.folder()).keySet();
        Map<String, ReleaseFile> files = layout.files();
        LongUploads uploads = new LongUploads(progress, clock);
        // A refusal is told soon: of a small one its reason arrives.
        List<String> smallFirst = files.keySet().stream()
                .sorted(Comparator.comparingLong(key -> files.get(key).size()))
                .toList();
        Wave.of(smallFirst, key -> {
            ReleaseFile file = files.get(key);
            boolean sent = !there.contains(key)
                    && bucket.put(
                                    key,
                                    uploads.watched(file.path(), S3Content.file(contents.of(file), file.sha256())),
                                    S3Condition.ABSENT,
                                    tags.lasting())
                            .isPresent();
            if (!sent) {
                // Also after a write of our own whose answer was lost.
                refuseOther(key, file);
            }
            progress.done(file, sent);
        });
    }

    @Override
    public Map<String, String> readBack(Release release) throws IOException, PublishException {
        S3Layout layout = layout(release);
        Map<String, String> digests = new ConcurrentHashMap<>();
        Map<String, ReleaseFile> files = layout.files();
        Wave.of(
                files.keySet(),
                key -> bucket.digest(key)
                        .ifPresent(digest -> digests.put(files.get(key).path(), digest)));
        return digests;
    }

    @Override
    public void flip(Release release, Contents contents) throws IOException, PublishException {
        S3Layout layout = layout(release);
        S3Content content = S3Content.json(ReleaseDocument.of(release, clock.instant()));
        if (bucket.put(layout.receipt(), content, S3Condition.ABSENT, tags.lasting())
                .isEmpty()) {
            Optional<String> other = otherReceipt(layout);
            if (other.isPresent()) {
                throw new PublishException(other.get());
            }
        }
    }

    @Override
    public void abort(Release release) throws IOException, PublishException {
        S3Layout layout = layout(release);
        Set<String> there = bucket.list(layout.folder()).keySet();
        if (there.contains(layout.receipt())) {
            throw new PublishException("%s shows the release already, so nothing is removed."
                    .formatted(bucket.location().place(layout.receipt())));
        }
        Map<String, ReleaseFile> files = layout.files();
        Wave.of(present(files, there), key -> {
            // What somebody else put there stays.
            if (bucket.digest(key).filter(files.get(key).sha256()::equals).isPresent()) {
                bucket.delete(key);
            }
        });
    }

    @Override
    public Receipt receipt(Release release) throws IOException, PublishException {
        S3Layout layout = layout(release);
        Optional<S3Document> there = bucket.read(layout.receipt());
        if (there.isEmpty()) {
            throw new IOException(bucket.location().place(layout.receipt()) + " is not there yet");
        }
        List<ReleaseFile> files = new ArrayList<>(layout.files().values());
        return new Receipt(
                bucket.location().place(layout.folder()), Optional.of(bucket.url(layout.receipt())), files, List.of());
    }

    @Override
    public boolean fetch(Release release, ReleaseFile file, Path target) throws IOException, PublishException {
        return bucket.download(layout(release).key(file), target);
    }

    @Override
    public Optional<List<String>> list(Release release) throws IOException, PublishException {
        S3Layout layout = layout(release);
        return Optional.of(bucket.list(layout.folder()).keySet().stream()
                .flatMap(key -> layout.path(key).stream())
                .toList());
    }

    @Override
    public void close() {
        bucket.close();
    }

    private S3Layout layout(Release release) {
        return new S3Layout(bucket.location().folder(release.id()), release);
    }

    private Optional<String> otherReceipt(S3Layout layout) throws IOException, PublishException {
        return bucket.read(layout.receipt())
                .flatMap(there -> ReleaseDocument.conflict(
                        there.bytes(), layout.release(), bucket.location().place(layout.receipt())));
    }

    private static List<String> present(Map<String, ReleaseFile> files, Set<String> there) {
        return files.keySet().stream().filter(there::contains).toList();
    }

    private void refuseOther(String key, ReleaseFile file) throws IOException, PublishException {
        List<String> conflicts = new ArrayList<>();
        compare(key, file, conflicts);
        if (!conflicts.isEmpty()) {
            throw new PublishException(differs(conflicts));
        }
    }

    private void compare(String key, ReleaseFile file, List<String> conflicts) throws IOException, PublishException {
        Optional<String> there = bucket.digest(key);
        if (there.isEmpty()) {
            throw new IOException(bucket.location().place(key) + " is not there");
        }
        if (!there.get().equals(file.sha256())) {
            conflicts.add("%s: SHA-256 there %s, here %s".formatted(file.path(), there.get(), file.sha256()));
        }
    }

    private String differs(List<String> conflicts) {
        return "what is in %s differs from this release (%d):\n  %s\n-> A release never changes. Release a new version; if this one was built again, make the build reproducible: project.build.outputTimestamp"
                .formatted(
                        place(),
                        conflicts.size(),
                        String.join("\n  ", conflicts.stream().sorted().toList()));
    }
}
