package io.github.cimaven.publish;

import io.github.cimaven.publish.spi.BlobStore;
import io.github.cimaven.publish.spi.Channel;
import io.github.cimaven.publish.spi.Contents;
import io.github.cimaven.publish.spi.JournalStore;
import io.github.cimaven.publish.spi.Progress;
import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.Receipt;
import io.github.cimaven.publish.spi.Release;
import io.github.cimaven.publish.spi.ReleaseFile;
import io.github.cimaven.publish.spi.ReleaseId;
import io.github.cimaven.publish.spi.ReleaseStore;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A channel whose settings are wrong or missing. It says so when it is asked, so that what is wrong with the other channels
 * is told with it.
 *
 * @param problem what its provider said
 */
public record UnopenedChannel(String name, PublishException problem) implements Channel {

    @Override
    public String place() {
        return name;
    }

    @Override
    public List<String> preflight(Release release) {
        return List.of(problem.getMessage());
    }

    @Override
    public void stage(Release release, Contents contents, Progress progress) throws PublishException {
        throw problem;
    }

    @Override
    public Map<String, String> readBack(Release release) throws PublishException {
        throw problem;
    }

    @Override
    public void flip(Release release, Contents contents) throws PublishException {
        throw problem;
    }

    @Override
    public void abort(Release release) throws PublishException {
        throw problem;
    }

    @Override
    public Receipt receipt(Release release) throws PublishException {
        throw problem;
    }

    @Override
    public boolean fetch(Release release, ReleaseFile file, Path target) throws PublishException {
        throw problem;
    }

    /** It may have had one: nobody is to look for the journal elsewhere. */
    @Override
    public Optional<ReleaseStore> store(ReleaseId release) {
        Refusing refusing = new Refusing(problem);
        return Optional.of(new ReleaseStore(name, refusing, refusing));
    }

    private record Refusing(PublishException problem) implements JournalStore, BlobStore {

        @Override
        public Optional<Document> get(String document) throws PublishException {
            throw problem;
        }

        @Override
        public Optional<Document> create(String document, byte[] bytes) throws PublishException {
            throw problem;
        }

        @Override
        public Optional<Document> replace(String document, byte[] bytes, Document expected) throws PublishException {
            throw problem;
        }

        @Override
        public void putIfAbsent(Collection<Blob> blobs) throws PublishException {
            throw problem;
        }

        @Override
        public boolean get(String sha256, Path target) throws PublishException {
            throw problem;
        }

        @Override
        public void clear() throws PublishException {
            throw problem;
        }
    }
}
