package io.github.cimaven.workflow.yaml;

import io.github.cimaven.workflow.Commented;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.comments.CommentLine;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Makes nodes of values: the representer of the library knows no comments. */
final class Nodes {
    /** What YAML 1.1, which some services still read, takes for something else than a text. */
    private static final Pattern AMBIGUOUS =
            Pattern.compile("(?i)y|n|yes|no|on|off|true|false|null|~|[-+.0-9][-+_:.,0-9a-fox]*");

    private Nodes() {}

    static Node of(Object value) {
        if (value instanceof Commented commented) {
            return commented(of(commented.value()), commented);
        }
        if (value instanceof Map<?, ?> map) {
            return mapping(map);
        }
        if (value instanceof List<?> list) {
            return sequence(list);
        }
        return scalar(value);
    }

    private static Node mapping(Map<?, ?> map) {
        List<NodeTuple> tuples = new ArrayList<>();
        map.forEach((key, value) -> {
            ScalarNode name = new ScalarNode(Tag.STR, String.valueOf(key), ScalarStyle.PLAIN);
            if (value instanceof Commented commented) {
                // Above a value is above its key.
                name.setBlockComments(lines(commented.above(), CommentType.BLOCK));
                tuples.add(new NodeTuple(name, of(new Commented(List.of(), commented.value(), commented.after()))));
            } else {
                tuples.add(new NodeTuple(name, of(value)));
            }
        });
        return new MappingNode(Tag.MAP, tuples, map.isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK);
    }

    private static Node sequence(List<?> list) {
        List<Node> items = new ArrayList<>();
        list.forEach(item -> items.add(of(item)));
        return new SequenceNode(Tag.SEQ, items, list.isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK);
    }

    private static Node commented(Node node, Commented comments) {
        if (!comments.above().isEmpty()) {
            node.setBlockComments(lines(comments.above(), CommentType.BLOCK));
        }
        if (!comments.after().isEmpty()) {
            node.setInLineComments(lines(List.of(comments.after()), CommentType.IN_LINE));
        }
        return node;
    }

    private static List<CommentLine> lines(List<String> texts, CommentType type) {
        return texts.stream()
                .map(text -> new CommentLine(Optional.empty(), Optional.empty(), " " + text, type))
                .toList();
    }

    private static Node scalar(Object value) {
        if (value instanceof Boolean) {
            return new ScalarNode(Tag.BOOL, value.toString(), ScalarStyle.PLAIN);
        }
        if (value instanceof Integer) {
            return new ScalarNode(Tag.INT, value.toString(), ScalarStyle.PLAIN);
        }
        if (value == null) {
            return new ScalarNode(Tag.NULL, "null", ScalarStyle.PLAIN);
        }
        String text = value.toString();
        ScalarStyle style = text.contains("\n") ? ScalarStyle.LITERAL : ScalarStyle.PLAIN;
        boolean quoted = AMBIGUOUS.matcher(text).matches();
        return new ScalarNode(Tag.STR, text, quoted ? ScalarStyle.SINGLE_QUOTED : style);
    }
}
