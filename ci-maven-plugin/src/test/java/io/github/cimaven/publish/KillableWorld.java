package io.github.cimaven.publish;

import io.github.cimaven.publish.protocol.OpenChannel;
import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.ReleaseId;
import io.github.cimaven.publish.spi.ReleaseStore;
import io.github.cimaven.record.Occasion;
import java.io.IOException;
import java.util.List;

/** What a run publishes to, by the real clients. Each write is a step at which the run can be killed. */
interface KillableWorld extends AutoCloseable {
    ReleaseId release();

    ReleaseStore store() throws PublishException;

    List<OpenChannel> channels();

    /** Tells people. */
    void tell(Occasion occasion) throws IOException;

    @Override
    void close() throws IOException;
}
