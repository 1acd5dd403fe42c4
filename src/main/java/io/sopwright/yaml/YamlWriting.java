package io.sopwright.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.api.lowlevel.Serialize;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.emitter.Emitter;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Emits nodes in block style, short mappings included: one line a value reads and compares best. */
final class YamlWriting implements StreamDataWriter {

    private final StringBuilder out = new StringBuilder();

    String document(Node node) {
        var settings = DumpSettings.builder().setWidth(120).setIndent(2).setIndicatorIndent(2).setIndentWithIndicator(true)
                .setSplitLines(false).build();
        var emitter = new Emitter(settings, this);
        new Serialize(settings).serializeOne(engine(node)).forEach(emitter::emit);
        return out.toString();
    }

    @Override
    public void write(String text) {
        out.append(text);
    }

    @Override
    public void write(String text, int offset, int length) {
        out.append(text, offset, offset + length);
    }

    private static org.snakeyaml.engine.v2.nodes.Node engine(Node node) {
        return switch (node) {
            case Node.Scalar scalar -> scalar(scalar.text());
            case Node.Sequence sequence ->
                new SequenceNode(Tag.SEQ, sequence.items().stream().map(YamlWriting::engine).toList(), FlowStyle.BLOCK);
            case Node.Mapping mapping -> new MappingNode(Tag.MAP, tuples(mapping), FlowStyle.BLOCK);
        };
    }

    private static List<NodeTuple> tuples(Node.Mapping mapping) {
        var tuples = new ArrayList<NodeTuple>();
        mapping.entries().forEach((key, entry) -> tuples.add(new NodeTuple(scalar(key), engine(entry.value()))));
        return tuples;
    }

    private static ScalarNode scalar(String text) {
        var style = text.contains("\n") ? ScalarStyle.LITERAL : text.isEmpty() ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN;
        return new ScalarNode(Tag.STR, true, text, style, Optional.empty(), Optional.empty());
    }
}
