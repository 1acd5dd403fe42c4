package io.sopwright.bench;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import io.sopwright.source.Source;
import io.sopwright.template.Merged;
import io.sopwright.template.Template;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** See {@link Merging}. */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class MergeBenchmark {

    private final Map<String, Object> values = FourPages.values();
    private final Template template = Template.parse(new Source("policy.md", FourPages.text()), FourPages.names(), Map.of());
    private final Mustache mustache = new DefaultMustacheFactory().compile(new StringReader(FourPages.text()), "policy.md", "<<",
            ">>");
    private final List<String> pieces = pieces(template.merge(values), merged(mustache, values));

    /** As many pieces as our merge wrote, cut where a value begins and ends. */
    private static List<String> pieces(Merged merged, String plain) {
        if (!merged.plainText().equals(plain.replace("&amp;", "&"))) {
            throw new IllegalStateException("The two merges differ");
        }
        var pieces = new ArrayList<String>();
        int from = 0;
        for (var insertion : merged.insertions()) {
            pieces.add(merged.text().substring(from, insertion.range().start()));
            pieces.add(insertion.value());
            from = insertion.range().end();
        }
        pieces.add(merged.text().substring(from));
        return List.copyOf(pieces);
    }

    private static String merged(Mustache mustache, Map<String, Object> values) {
        var out = new StringWriter();
        mustache.execute(out, values);
        return out.toString();
    }

    /** How many values the merged text holds. */
    int insertions() {
        return template.merge(values).insertions().size();
    }

    @Benchmark
    public Merged ours() {
        return template.merge(values);
    }

    @Benchmark
    public String plain_mustache() {
        return merged(mustache, values);
    }

    @Benchmark
    public String string_builder() {
        var out = new StringBuilder();
        pieces.forEach(out::append);
        return out.toString();
    }
}
