package io.sopwright.control;

import io.sopwright.audit.AuditEntry;
import io.sopwright.change.ProcessChanges;
import io.sopwright.change.TextChange;
import io.sopwright.source.Source;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import io.sopwright.yaml.Yaml;
import java.util.List;
import java.util.stream.Stream;

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

    /** The entry with each portion of the text that changed, by its name: what was written of it before and after. */
    static AuditEntry told(AuditEntry entry, List<TextChange> before, List<TextChange> after) {
        var told = entry;
        for (var portion : Stream.concat(before.stream(), after.stream()).map(Written::portion).distinct().toList()) {
            told = told.with(portion, of(portion, before), of(portion, after));
        }
        return told;
    }

    private static String of(String portion, List<TextChange> changes) {
        var own = changes.stream().filter(change -> portion(change).equals(portion)).toList();
        return own.isEmpty() ? "" : text(own);
    }

    private static String portion(TextChange change) {
        return change.portion().name();
    }
}
