package io.github.cimaven.publish.protocol;

import io.github.cimaven.files.Digests;
import io.github.cimaven.publish.spi.Channel;
import io.github.cimaven.publish.spi.Contents;
import io.github.cimaven.publish.spi.Progress;
import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.Receipt;
import io.github.cimaven.publish.spi.Release;
import io.github.cimaven.publish.spi.ReleaseFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A service that never takes other bytes for a file, and outlives the processes of a test. */
final class MemoryService {
    final Map<String, String> files = new TreeMap<>();
    final List<String> problems = new ArrayList<>();
    boolean visible;
    int flips;
    int aborts;
    /** Thrown by the next call of a method of that name. */
    final Map<String, Exception> faults = new TreeMap<>();

    private final String name;
    private final World world;

    MemoryService(String name, World world) {
        this.name = name;
        this.world = world;
    }

    OpenChannel open() {
        return new OpenChannel(name, new Client());
    }

    private void fault(String method) throws IOException, PublishException {
        Exception fault = faults.remove(method);
        if (fault instanceof IOException silence) {
            throw silence;
        }
        if (fault instanceof PublishException verdict) {
            throw verdict;
        }
    }

    private final class Client implements Channel {
        @Override
        public String place() {
            return "memory:" + name;
        }

        @Override
        public List<String> preflight(Release release) throws IOException, PublishException {
            world.read();
            fault("preflight");
            return problems;
        }

        @Override
        public void stage(Release release, Contents contents, Progress progress) throws IOException, PublishException {
            fault("stage");
            for (ReleaseFile file : release.files()) {
                String digest = Digests.sha256(Files.readAllBytes(contents.of(file)));
                String there = world.step(() -> files.putIfAbsent(file.path(), digest));
                if (there != null && !there.equals(digest)) {
                    throw new PublishException("CONFLICT " + file.path());
                }
                progress.done(file, there == null);
            }
        }

        @Override
        public Map<String, String> readBack(Release release) throws IOException, PublishException {
            world.read();
            fault("readBack");
            return files;
        }

        @Override
        public void flip(Release release, Contents contents) throws IOException, PublishException {
            fault("flip");
            world.step(() -> {
                flips += visible ? 0 : 1;
                visible = true;
                return true;
            });
        }

        /** It keeps digests only. */
        @Override
        public boolean fetch(Release release, ReleaseFile file, Path target) throws IOException, PublishException {
            fault("fetch");
            String digest = files.get(file.path());
            if (digest != null) {
                Files.writeString(target, digest);
            }
            return digest != null;
        }

        @Override
        public void abort(Release release) throws IOException, PublishException {
            fault("abort");
            world.step(() -> {
                files.clear();
                return ++aborts;
            });
        }

        @Override
        public Receipt receipt(Release release) {
            world.read();
            return new Receipt(place(), Optional.empty(), release.files(), List.of());
        }
    }
}
