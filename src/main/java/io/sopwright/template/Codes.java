package io.sopwright.template;

import com.github.mustachejava.Mustache;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.DefaultCode;
import com.github.mustachejava.codes.IterableCode;
import java.io.Writer;
import java.util.List;

/** What mustache.java runs for each part of a text. Each step goes through the {@link Output}, which counts and remembers. */
final class Codes {

    private Codes() {}

    static final class Words extends DefaultCode {

        private final Part.Words part;

        Words(TemplateContext context, ClosedFactory factory, Part.Words part) {
            super(context, factory, null, null, "");
            this.part = part;
        }

        @Override
        public Writer execute(Writer writer, List<Object> scopes) {
            ((Output) writer).words(part);
            return writer;
        }
    }

    static final class Marks extends DefaultCode {

        private final Part.Marks part;

        Marks(TemplateContext context, ClosedFactory factory, Part.Marks part) {
            super(context, factory, null, null, "");
            this.part = part;
        }

        @Override
        public Writer execute(Writer writer, List<Object> scopes) {
            ((Output) writer).marks(part);
            return writer;
        }
    }

    static final class Value extends DefaultCode {

        private final Part.Value part;

        Value(TemplateContext context, ClosedFactory factory, Part.Value part) {
            super(context, factory, null, part.name(), "");
            this.part = part;
        }

        @Override
        public Writer execute(Writer writer, List<Object> scopes) {
            ((Output) writer).value(part, (Answer) get(scopes));
            return writer;
        }
    }

    static final class Section extends IterableCode {

        private final Part.Section part;

        Section(TemplateContext context, ClosedFactory factory, Mustache body, Part.Section part) {
            super(context, factory, body, part.name());
            this.part = part;
        }

        @Override
        public Writer execute(Writer writer, List<Object> scopes) {
            var output = (Output) writer;
            var passage = output.enter(part);
            switch ((Answer) get(scopes)) {
                case Answer.Rows rows when !part.inverted() -> rows.entries().forEach(entry -> {
                    scopes.add(entry);
                    once(output, passage, scopes);
                    scopes.removeLast();
                });
                case Answer.Rows rows -> onceIf(rows.entries().isEmpty(), output, passage, scopes);
                case Answer.Told told -> onceIf(told.yes() != part.inverted(), output, passage, scopes);
                case Answer.Words _ -> onceIf(!part.inverted(), output, passage, scopes);
                case Answer.Nothing _ -> onceIf(part.inverted(), output, passage, scopes);
                case Answer.Wrong wrong -> output.wrong(part, wrong);
            }
            return writer;
        }

        private void onceIf(boolean kept, Output output, Output.OpenPassage passage, List<Object> scopes) {
            if (kept) {
                once(output, passage, scopes);
            }
        }

        private void once(Output output, Output.OpenPassage passage, List<Object> scopes) {
            int start = output.length();
            run(output, scopes);
            passage.ranges().add(new Merged.Range(start, output.length()));
        }
    }
}
