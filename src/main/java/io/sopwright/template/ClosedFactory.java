package io.sopwright.template;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.MustacheParser;
import com.github.mustachejava.MustacheVisitor;
import java.io.Reader;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;

/**
 * mustache.java with every door shut: one factory for one template, so that nothing is kept or shared; no file, class path or address can
 * be opened; blocks are parsed with our marks; a block is compiled once however often it is used.
 */
final class ClosedFactory extends DefaultMustacheFactory {

    private final Program program;
    private final Map<String, Mustache> blocks = new HashMap<>();

    ClosedFactory(Program program) {
        super(name -> new StringReader(program.block(name)));
        this.program = program;
        setObjectHandler(new ScopeHandler());
        setRecursionLimit(0);
        mc.setAllowChangingDelimeters(false);
    }

    Mustache compile() {
        return compile(new StringReader(program.main()), "text", Program.OPEN, Program.CLOSE);
    }

    @Override
    public MustacheVisitor createMustacheVisitor() {
        return new ClosedVisitor(this, program);
    }

    @Override
    protected MustacheParser createParser() {
        return new OurMarks(this);
    }

    @Override
    public Mustache compile(String name) {
        throw new MustacheException("Templates are not found by name: " + name);
    }

    @Override
    public Mustache compilePartial(String name) {
        var compiled = blocks.get(name);
        if (compiled == null) {
            compiled = mc.compile(name);
            blocks.put(name, compiled);
            compiled.init();
        }
        return compiled;
    }

    @Override
    public String resolvePartialPath(String dir, String name, String extension) {
        return name;
    }

    /** As shipped, blocks are always parsed with two braces. */
    private static final class OurMarks extends MustacheParser {

        OurMarks(DefaultMustacheFactory factory) {
            super(factory);
        }

        @Override
        public Mustache compile(Reader reader, String file) {
            return compile(reader, file, Program.OPEN, Program.CLOSE);
        }
    }
}
