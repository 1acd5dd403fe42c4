package io.sopwright.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A text and its blocks as mustache.java gets to see them: nothing but tags, each with the number of its part for a name.
 *
 * <p>Without text between the tags its own handling of line breaks has nothing to act on, and a number tells exactly which part of
 * which source is meant. Only what {@link NameCheck} has let pass is ever written in this form.
 */
final class Program {

    static final String OPEN = "<<";
    static final String CLOSE = ">>";

    private final List<Part> parts = new ArrayList<>();
    private final Map<String, String> blocks = new HashMap<>();
    private final String main;

    Program(Texts texts) {
        this.main = numbered(texts.main(), texts);
    }

    String main() {
        return main;
    }

    String block(String name) {
        var block = blocks.get(name);
        if (block == null) {
            throw new IllegalArgumentException("Not a block of this template: " + name);
        }
        return block;
    }

    Part part(String number) {
        return parts.get(Integer.parseInt(number));
    }

    private String numbered(List<Part> body, Texts texts) {
        var program = new StringBuilder();
        for (var part : body) {
            int number = parts.size();
            parts.add(part);
            switch (part) {
                case Part.Words _,Part.Marks _,Part.Value _ -> program.append(OPEN).append(number).append(CLOSE);
                case Part.Section section ->
                    program.append(OPEN).append(section.inverted() ? '^' : '#').append(number).append(CLOSE)
                            .append(numbered(section.body(), texts)).append(OPEN).append('/').append(number).append(CLOSE);
                case Part.Block block -> {
                    program.append(OPEN).append('>').append(block.name()).append(CLOSE);
                    numberBlock(block.name(), texts);
                }
            }
        }
        return program.toString();
    }

    private void numberBlock(String name, Texts texts) {
        if (!blocks.containsKey(name)) {
            blocks.put(name, numbered(texts.block(name).orElseThrow(), texts));
        }
    }
}
