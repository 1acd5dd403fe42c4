package io.sopwright.template;

import com.github.mustachejava.DefaultMustacheVisitor;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.TemplateContext;

/** Takes the tags of a {@link Program} and refuses all others: the second fence behind our scanner. */
final class ClosedVisitor extends DefaultMustacheVisitor {

    private final ClosedFactory factory;
    private final Program program;

    ClosedVisitor(ClosedFactory factory, Program program) {
        super(factory);
        this.factory = factory;
        this.program = program;
    }

    @Override
    public void value(TemplateContext context, String number, boolean encoded) {
        if (!encoded) {
            throw refused(context, "raw value");
        }
        list.add(switch (program.part(number)) {
            case Part.Words words -> new Codes.Words(context, factory, words);
            case Part.Marks marks -> new Codes.Marks(context, factory, marks);
            case Part.Value value -> new Codes.Value(context, factory, value);
            case Part.Section _,Part.Block _ -> throw refused(context, "section without end");
        });
    }

    @Override
    public void iterable(TemplateContext context, String number, Mustache body) {
        section(context, number, body);
    }

    @Override
    public void notIterable(TemplateContext context, String number, Mustache body) {
        section(context, number, body);
    }

    private void section(TemplateContext context, String number, Mustache body) {
        if (!(program.part(number) instanceof Part.Section section)) {
            throw refused(context, "end without section");
        }
        list.add(new Codes.Section(context, factory, body, section));
    }

    @Override
    public void write(TemplateContext context, String text) {
        if (!text.isEmpty()) {
            throw refused(context, "text");
        }
    }

    @Override
    public void dynamicPartial(TemplateContext context, String variable, String indent) {
        throw refused(context, "block chosen by a value");
    }

    @Override
    public void pragma(TemplateContext context, String pragma, String args) {
        throw refused(context, "setting");
    }

    @Override
    public void extend(TemplateContext context, String variable, Mustache body) {
        throw refused(context, "inheritance");
    }

    @Override
    public void name(TemplateContext context, String variable, Mustache body) {
        throw refused(context, "inheritance");
    }

    @Override
    public void checkName(TemplateContext context, String variable, Mustache body) {
        throw refused(context, "inheritance");
    }

    @Override
    public void comment(TemplateContext context, String comment) {
        throw refused(context, "comment");
    }

    private static MustacheException refused(TemplateContext context, String what) {
        return new MustacheException("Not of the language: " + what, context);
    }
}
