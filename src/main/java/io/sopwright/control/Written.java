package io.sopwright.control;

import io.sopwright.change.ProcessChanges;
import io.sopwright.change.TextChange;
import io.sopwright.source.Source;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import io.sopwright.yaml.Yaml;
import java.util.List;

/** The changes of a draft as its row holds them: YAML, in the notation of a document's file. */
final class Written {

    private static final Shape<List<TextChange>> TEXT = Shapes.listOf(TextChange.shape());

    private Written() {}

    static String text(List<TextChange> changes) {
        return Yaml.write(TEXT.write(changes));
    }

    static List<TextChange> text(String column) {
        return TEXT.read(Yaml.read(new Source("text", column)));
    }

    static String process(ProcessChanges changes) {
        return Yaml.write(ProcessChanges.shape().write(changes));
    }

    static ProcessChanges process(String column) {
        return ProcessChanges.shape().read(Yaml.read(new Source("process", column)));
    }
}
