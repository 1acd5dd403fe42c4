package io.sopwright.diagram;

import io.sopwright.source.InvalidText;
import io.sopwright.source.Source;

/**
 * Reads a flowchart in the notation of <a href="https://mermaid.js.org/syntax/flowchart.html">mermaid</a>, as far as it says what a
 * process does:
 *
 * <pre>{@code
 * flowchart TD
 *     %% a comment
 *     Start([Contract signed]) --> Kickoff[Kick-off meeting<br/>Day 1 to 3]
 *     Kickoff --> Ready{"Line ready?"} -->|Yes| Run([Production runs])
 *     Ready -- No --> Kickoff
 * }</pre>
 *
 * The boxes {@code [step]}, {@code (step)}, {@code ([start or end])} and {@code {decision}}, the arrow {@code -->} with or without a
 * label, {@code <br/>} for a new line. A box with round ends is a start when nothing leads to it, else an end. A chart says {@code TD},
 * {@code TB} or {@code LR}; it is drawn top-down in any case.
 */
public final class Mermaid {

    /** The longest text that is read, in characters. */
    public static final int LONGEST_TEXT = 50_000;

    private Mermaid() {}

    /**
     * @param source the chart alone, from the line {@code flowchart} on; blank lines before it are skipped, so that a caller who cuts it
     *     out of a larger text keeps the places right by leaving as many
     * @throws InvalidText with every place where the text is no such chart, the rest of mermaid (subgraphs, styles, clicks, other
     *     arrows, other diagrams) refused by name
     */
    public static Flowchart read(Source source) {
        if (source.text().length() > LONGEST_TEXT) {
            throw new InvalidText(source.start(), "A chart has at most 50,000 characters: split it in two.");
        }
        return new MermaidReader(source).read();
    }
}
