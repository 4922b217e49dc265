package io.github.cimaven.workflow.yaml;

import io.github.cimaven.workflow.YamlText;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** By SnakeYAML Engine, in block style with comments, one line for each text. */
public final class SnakeYamlText implements YamlText {
    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setDumpComments(true)
            .setSplitLines(false)
            .setDereferenceAliases(true)
            .build();

    @Override
    public String text(Map<String, ?> document) {
        TextWriter writer = new TextWriter();
        new Dump(SETTINGS).dumpNode(Nodes.of(document), writer);
        return ItemComments.above(writer.toString());
    }

    @Override
    public Optional<String> problem(String text) {
        LoadSettings settings =
                LoadSettings.builder().setAllowDuplicateKeys(false).build();
        try {
            new Load(settings).loadFromString(text);
            return Optional.empty();
        } catch (MarkedYamlEngineException e) {
            return Optional.of(e.getProblem()
                    + e.getProblemMark()
                            .map(mark -> " (line " + (mark.getLine() + 1) + ")")
                            .orElse(""));
        } catch (YamlEngineException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
