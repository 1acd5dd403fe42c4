package io.sopwright.document;

import io.sopwright.diagram.Edge;
import io.sopwright.diagram.Flowchart;
import io.sopwright.diagram.Node;
import io.sopwright.process.Gate;
import io.sopwright.process.Otherwise;
import io.sopwright.process.Phase;
import io.sopwright.process.ProcessDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A process as a flowchart: its phases, the gates between them, and the ways back. */
final class ProcessFlowchart {

    private static final String END = "end";

    private final ProcessDefinition process;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private String last = "start";
    private String label = "";

    private ProcessFlowchart(ProcessDefinition process) {
        this.process = process;
    }

    static Flowchart of(ProcessDefinition process) {
        var drawing = new ProcessFlowchart(process);
        drawing.nodes.add(Node.start("start", process.events().getOrDefault(process.starts(), process.starts())));
        process.phases().forEach(drawing::phase);
        drawing.gates(Gate.COMPLETION, last(process));
        drawing.follow(END);
        drawing.nodes.add(Node.end(END, "Completed"));
        return new Flowchart(drawing.nodes, drawing.edges);
    }

    private void phase(Phase phase) {
        gates(phase.key(), phase.key());
        var id = id(phase);
        follow(id);
        nodes.add(phase.window().map(window -> Node.step(id, phase.title(), window.words()))
                .orElseGet(() -> Node.step(id, phase.title())));
        phase.tasks().forEach(task -> gates(task.key(), phase.key()));
    }

    /** The gates before something, each a question; one that only stops people and leads nowhere else is part of the phase. */
    private void gates(String before, String phase) {
        process.gates().stream().filter(gate -> gate.blocks().equals(before))
                .filter(gate -> gate.otherwise().isPresent() || isPhase(before) || before.equals(Gate.COMPLETION))
                .forEach(gate -> gate(gate, phase));
    }

    private void gate(Gate gate, String phase) {
        var id = "gate-" + gate.key();
        var question = gate.needs().stream().flatMap(need -> need.title().stream()).findFirst().map(ProcessFlowchart::asked);
        follow(id);
        nodes.add(Node.decision(id, question.orElseGet(() -> plain(gate.title()))));
        label = question.isPresent() ? "Yes" : "met";
        gate.otherwise().ifPresent(otherwise -> wayBack(id, otherwise, question.isPresent() ? "No" : "not met", phase));
    }

    private static String asked(String condition) {
        return plain(condition) + "?";
    }

    private static String plain(String sentence) {
        return sentence.replaceAll("[.?]$", "");
    }

    private void wayBack(String gate, Otherwise otherwise, String answer, String phase) {
        var step = gate + "-otherwise";
        nodes.add(Node.step(step, plain(otherwise.then())));
        edges.add(new Edge(gate, step, answer));
        edges.add(new Edge(step, otherwise.backTo().flatMap(this::phaseOf).map(ProcessFlowchart::id).filter(this::isDrawn)
                .orElseGet(() -> isDrawn("phase-" + phase) ? "phase-" + phase : gate)));
    }

    private boolean isDrawn(String id) {
        return nodes.stream().anyMatch(node -> node.id().equals(id));
    }

    private boolean isPhase(String key) {
        return process.phases().stream().anyMatch(phase -> phase.key().equals(key));
    }

    private Optional<Phase> phaseOf(String task) {
        return process.phases().stream().filter(phase -> phase.tasks().stream().anyMatch(each -> each.key().equals(task)))
                .findFirst();
    }

    private static String last(ProcessDefinition process) {
        return process.phases().isEmpty() ? "" : process.phases().getLast().key();
    }

    private static String id(Phase phase) {
        return "phase-" + phase.key();
    }

    private void follow(String id) {
        edges.add(new Edge(last, id, label));
        last = id;
        label = "";
    }
}
