package io.github.cimaven.publish;

import io.github.cimaven.publish.spi.Channel;
import io.github.cimaven.publish.spi.Contents;
import io.github.cimaven.publish.spi.Progress;
import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.Receipt;
import io.github.cimaven.publish.spi.Release;
import io.github.cimaven.publish.spi.ReleaseFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Staging and flip are steps, and so is each file that they are about to copy. */
record KillableChannel(Channel channel, KillPoints points) implements Channel {

    @Override
    public String place() {
        return channel.place();
    }

    @Override
    public List<String> preflight(Release release) throws IOException, PublishException {
        return channel.preflight(release);
    }

    @Override
    public List<ReleaseFile> files(Release release) {
        return channel.files(release);
    }

    @Override
    public boolean fetch(Release release, ReleaseFile file, Path target) throws IOException, PublishException {
        return channel.fetch(release, file, target);
    }

    @Override
    public void stage(Release release, Contents contents, Progress progress) throws IOException, PublishException {
        points.<Boolean, PublishException>step(() -> {
            channel.stage(release, counted(contents), progress);
            return true;
        });
    }

    @Override
    public Map<String, String> readBack(Release release) throws IOException, PublishException {
        return channel.readBack(release);
    }

    @Override
    public void flip(Release release, Contents contents) throws IOException, PublishException {
        points.<Boolean, PublishException>step(() -> {
            channel.flip(release, counted(contents));
            return true;
        });
    }

    @Override
    public void abort(Release release) throws IOException, PublishException {
        points.<Boolean, PublishException>step(() -> {
            channel.abort(release);
            return true;
        });
    }

    @Override
    public Receipt receipt(Release release) throws IOException, PublishException {
        return channel.receipt(release);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private Contents counted(Contents contents) {
        return file -> points.<Path, PublishException>step(() -> contents.of(file));
    }
}
