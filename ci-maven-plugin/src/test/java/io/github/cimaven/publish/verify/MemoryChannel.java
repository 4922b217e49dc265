package io.github.cimaven.publish.verify;

import io.github.cimaven.publish.spi.Channel;
import io.github.cimaven.publish.spi.Contents;
import io.github.cimaven.publish.spi.Progress;
import io.github.cimaven.publish.spi.Receipt;
import io.github.cimaven.publish.spi.Release;
import io.github.cimaven.publish.spi.ReleaseFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A channel that only gives back. */
final class MemoryChannel implements Channel {
    final Map<String, String> files = new TreeMap<>();
    boolean silent;
    int asked;
    boolean lists = true;

    @Override
    public boolean fetch(Release release, ReleaseFile file, Path target) throws IOException {
        asked++;
        if (silent) {
            throw new IOException("503");
        }
        String text = files.get(file.path());
        if (text != null) {
            Files.writeString(target, text, StandardCharsets.UTF_8);
        }
        return text != null;
    }

    @Override
    public Optional<List<String>> list(Release release) {
        return lists ? Optional.of(List.copyOf(files.keySet())) : Optional.empty();
    }

    @Override
    public String place() {
        return "memory";
    }

    @Override
    public List<String> preflight(Release release) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void stage(Release release, Contents contents, Progress progress) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, String> readBack(Release release) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void flip(Release release, Contents contents) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void abort(Release release) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Receipt receipt(Release release) {
        throw new UnsupportedOperationException();
    }
}
