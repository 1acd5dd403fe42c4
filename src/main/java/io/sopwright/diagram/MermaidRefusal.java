package io.sopwright.diagram;

import java.util.List;
import java.util.Optional;

/**
 * A notation of mermaid that is not read.
 *
 * @param begin how it begins
 * @param name what it is called
 */
record MermaidRefusal(String begin, String name) {

    /** The shapes and arrows that are not read, each before any that it begins with. */
    static final List<MermaidRefusal> SHAPES = List.of(new MermaidRefusal("[[", "A subroutine box"),
            new MermaidRefusal("[(", "A database"),
            new MermaidRefusal("[/", "A slanted box"), new MermaidRefusal("[\\", "A slanted box"),
            new MermaidRefusal("((", "A circle"),
            new MermaidRefusal("{{", "A hexagon"), new MermaidRefusal(">", "A flag"));
    static final List<MermaidRefusal> MARKS = List.of(new MermaidRefusal("@{", "A shape by name"),
            new MermaidRefusal(":::", "A class"));
    static final List<MermaidRefusal> ARROWS = List.of(new MermaidRefusal("<", "An arrow to both sides"),
            new MermaidRefusal("-.", "A dotted arrow"),
            new MermaidRefusal("==", "A thick arrow"), new MermaidRefusal("~~~", "An invisible arrow"),
            new MermaidRefusal("--->", "A longer arrow"),
            new MermaidRefusal("---", "A line without an arrow"), new MermaidRefusal("--o", "An arrow with a circle"),
            new MermaidRefusal("--x", "An arrow with a cross"), new MermaidRefusal("o--", "An arrow with a circle"),
            new MermaidRefusal("x--", "An arrow with a cross"), new MermaidRefusal("&", "A list of nodes with &"));

    /** The first that stands at a place of a text. */
    static Optional<MermaidRefusal> in(List<MermaidRefusal> refusals, String text, int at) {
        return refusals.stream().filter(refusal -> text.startsWith(refusal.begin(), at)).findFirst();
    }

    String sentence(String instead) {
        return name + " (" + begin + ") is not read: " + instead + ".";
    }
}
