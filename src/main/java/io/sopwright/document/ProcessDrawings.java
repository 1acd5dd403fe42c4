package io.sopwright.document;

import io.sopwright.diagram.Flowchart;
import io.sopwright.diagram.Mermaid;
import io.sopwright.markdown.FencedBlocks;
import io.sopwright.source.Place;
import io.sopwright.source.Source;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Leaves a place for each drawing of a text, and remembers what is to be drawn there: the process itself, or a mermaid flowchart. */
final class ProcessDrawings implements FencedBlocks {

    /** The drawing of the process itself. */
    static final String PROCESS = "process";

    private final Map<String, Flowchart> flowcharts = new LinkedHashMap<>();

    @Override
    public Optional<String> html(FencedBlock block) {
        return switch (block.info()) {
            case "flowchart" -> Optional.of(Figures.slot(PROCESS));
            case "mermaid" -> {
                var name = "drawing-" + (flowcharts.size() + 1);
                var origin = new Place(block.place().source(), block.place().line() + 1, 1);
                flowcharts.put(name, Mermaid.read(new Source(block.place().source(), block.plain(), origin, 0)));
                yield Optional.of(Figures.slot(name));
            }
            default -> Optional.empty();
        };
    }

    /** The flowcharts that the text itself holds, by name. */
    Map<String, Flowchart> flowcharts() {
        return Map.copyOf(flowcharts);
    }
}
