package io.github.cimaven.workflow.yaml;

import java.io.StringWriter;
import org.snakeyaml.engine.v2.api.StreamDataWriter;

/** What is dumped, as a text. */
final class TextWriter extends StringWriter implements StreamDataWriter {
    @Override
    public void flush() {
        // Nothing is kept back.
    }
}
