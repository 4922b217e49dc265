package io.github.cimaven.matrix.yaml;

import io.github.cimaven.matrix.YamlWriter;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** By SnakeYAML Engine, in block style. A text that looks like a number is quoted. */
public final class SnakeYamlWriter implements YamlWriter {

    @Override
    public String text(Map<String, ?> document) {
        return new Dump(DumpSettings.builder()
                        .setDefaultFlowStyle(FlowStyle.BLOCK)
                        .setIndicatorIndent(2)
                        .setIndentWithIndicator(true)
                        .build())
                .dumpToString(document);
    }
}
