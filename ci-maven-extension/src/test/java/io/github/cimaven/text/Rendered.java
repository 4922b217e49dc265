package io.github.cimaven.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Markdown as a parser of its specification sees it. */
public final class Rendered {
    /** Not e-mail: there the extension takes any character above ASCII for part of an address; GitHub does not. */
    private static final List<Extension> EXTENSIONS = List.of(
            TablesExtension.create(),
            AutolinkExtension.builder()
                    .linkTypes(AutolinkType.URL, AutolinkType.WWW)
                    .build());

    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

    private final List<Node> nodes = new ArrayList<>();

    private Rendered(Node document) {
        collect(document);
    }

    public static Rendered of(String markdown) {
        return new Rendered(PARSER.parse(markdown));
    }

    /** The kinds of nodes, as in {@code TableCell}. */
    public Stream<String> kinds() {
        return nodes.stream().map(node -> node.getClass().getSimpleName()).distinct();
    }

    public long count(String kind) {
        return nodes.stream()
                .filter(node -> node.getClass().getSimpleName().equals(kind))
                .count();
    }

    /** All text, without the zero-width spaces that keep GitHub from linking. */
    public String text() {
        StringBuilder text = new StringBuilder();
        nodes.stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .forEach(node -> text.append(node.getLiteral()));
        return text.toString().replace("\u200b", "");
    }

    private void collect(Node node) {
        nodes.add(node);
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            collect(child);
        }
    }
}
