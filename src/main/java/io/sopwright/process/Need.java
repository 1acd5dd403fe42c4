package io.sopwright.process;

import io.sopwright.yaml.Part;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One condition of a gate. One that is about a task counts as fulfilled in a run that the task does not apply to.
 *
 * @param kind what must be there
 * @param subject the key of the task, the evidence in words, or the rule as an expression (CEL)
 * @param title the condition in words; the flowchart shows it
 */
public record Need(Kind kind, String subject, Optional<String> title) {

    /** What a gate can ask for. */
    public enum Kind {
        /** The signatures of a task. */
        SIGNATURE("signature"),
        /** The approval of a task. */
        APPROVAL("approval"),
        /** The payment of a task received. */
        PAYMENT("payment"),
        /** A task done. */
        DONE("done"),
        /** Something attached. */
        EVIDENCE("evidence"),
        /** An expression that is true. */
        RULE("rule");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** How it is written. */
        public String word() {
            return word;
        }

        /** Whether its subject is the key of a task. */
        public boolean isTask() {
            return this != EVIDENCE && this != RULE;
        }
    }

    private static final Part<Need, Optional<String>> SIGNATURE = part(Kind.SIGNATURE, Shapes.KEY,
            "the task whose signatures must be there");
    private static final Part<Need, Optional<String>> APPROVAL = part(Kind.APPROVAL, Shapes.KEY,
            "the task that must be approved");
    private static final Part<Need, Optional<String>> PAYMENT = part(Kind.PAYMENT, Shapes.KEY,
            "the task whose payment must be received");
    private static final Part<Need, Optional<String>> DONE = part(Kind.DONE, Shapes.KEY, "the task that must be done");
    private static final Part<Need, Optional<String>> EVIDENCE = part(Kind.EVIDENCE, Shapes.TEXT,
            "what must be attached");
    private static final Part<Need, Optional<String>> RULE = part(Kind.RULE, Shapes.TEXT,
            "the expression that must be true");
    private static final Part<Need, Optional<String>> TITLE = Part.maybe("title", Shapes.TEXT, Need::title,
            "the condition in words");

    static final Shape<Need> SHAPE = new RecordShape<>("condition of a gate",
            List.of(SIGNATURE, APPROVAL, PAYMENT, DONE, EVIDENCE, RULE, TITLE),
            in -> only(Stream.of(of(Kind.SIGNATURE, in.get(SIGNATURE), in.get(TITLE)),
                    of(Kind.APPROVAL, in.get(APPROVAL), in.get(TITLE)),
                    of(Kind.PAYMENT, in.get(PAYMENT), in.get(TITLE)), of(Kind.DONE, in.get(DONE), in.get(TITLE)),
                    of(Kind.EVIDENCE, in.get(EVIDENCE), in.get(TITLE)), of(Kind.RULE, in.get(RULE), in.get(TITLE)))));

    private static Part<Need, Optional<String>> part(Kind kind, Shape<String> shape, String about) {
        return Part.maybe(kind.word, shape, need -> need.kind == kind ? Optional.of(need.subject) : Optional.empty(), about);
    }

    private static Optional<Need> of(Kind kind, Optional<String> subject, Optional<String> title) {
        return subject.map(present -> new Need(kind, present, title));
    }

    private static Need only(Stream<Optional<Need>> candidates) {
        var needs = candidates.flatMap(Optional::stream).toList();
        if (needs.size() != 1) {
            throw new IllegalArgumentException(
                    "A condition of a gate is one of signature, approval, payment, done, evidence and rule.");
        }
        return needs.getFirst();
    }
}
