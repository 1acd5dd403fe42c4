package io.sopwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The charts of the tests. */
final class Charts {

    private Charts() {}

    /** Phases with gates: loops on the spot, a rework branch that leads back, a branch that ends the process. */
    static Flowchart onboarding() {
        return new Flowchart(
                List.of(Node.start("signed", "Contract signed"),
                        Node.step("setup", "Contract and set-up", "10 tasks, weeks 1 to 2"),
                        Node.decision("paid", "Deposit received?"),
                        Node.step("article", "First article", "9 tasks, weeks 3 to 6"),
                        Node.decision("approved", "Does the client approve the first article?"),
                        Node.step("rework", "Rework the tooling", "Within 5 business days"), Node.end("lost", "Client withdraws"),
                        Node.step("pilot", "Pilot production", "6 tasks"), Node.decision("quality", "Yield at least 95 %?"),
                        Node.step("shipment", "First shipment", "4 tasks"), Node.end("running", "Production runs")),
                List.of(new Edge("signed", "setup"), new Edge("setup", "paid"), new Edge("paid", "setup", "No"),
                        new Edge("paid", "article", "Yes"), new Edge("article", "approved"), new Edge("approved", "rework", "No"),
                        new Edge("rework", "article"), new Edge("approved", "lost", "Withdrawn"),
                        new Edge("approved", "pilot", "Yes"), new Edge("pilot", "quality"), new Edge("quality", "pilot", "No"),
                        new Edge("quality", "shipment", "Yes"), new Edge("shipment", "running")));
    }

    /** One thing after the other. */
    static Flowchart line(int length) {
        var nodes = new ArrayList<Node>();
        var edges = new ArrayList<Edge>();
        for (int i = 0; i < length; i++) {
            nodes.add(Node.step("n" + i, "Step " + i, "Day " + i));
            if (i > 0) {
                edges.add(new Edge("n" + (i - 1), "n" + i));
            }
        }
        return new Flowchart(nodes, edges);
    }

    /** Any kinds of nodes and any edges, the same for the same seed. */
    static Flowchart random(long seed, int nodes, int edges) {
        var random = new Random(seed);
        var kinds = Node.Kind.values();
        var made = new ArrayList<Node>();
        for (int i = 0; i < nodes; i++) {
            made.add(new Node("n" + i, kinds[random.nextInt(kinds.length)],
                    List.of("Node " + i, "x".repeat(1 + random.nextInt(40)))));
        }
        var joined = new ArrayList<Edge>();
        for (int i = 0; i < edges; i++) {
            joined.add(
                    new Edge("n" + random.nextInt(nodes), "n" + random.nextInt(nodes), random.nextBoolean() ? "label " + i : ""));
        }
        return new Flowchart(made, joined.stream().distinct().toList());
    }
}
