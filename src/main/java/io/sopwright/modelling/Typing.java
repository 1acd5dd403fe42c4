package io.sopwright.modelling;

import io.sopwright.change.ProcessEditing;
import io.sopwright.refusal.Invalid;
import io.sopwright.source.InvalidText;
import io.sopwright.web.Form;
import io.sopwright.wording.Message;
import io.sopwright.yaml.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Between what an entry says and what its form shows. */
final class Typing {

    private static final int LONGEST = 4_000;
    private static final Map<String, String> UNSAID = Map.of("side", "us", "mandatory", "no", "visible", "internal", "strength",
            "block", "better", "higher");

    private Typing() {}

    /** What the form of an entry shows before anybody types. */
    static Form shown(Content entry, List<Question> questions) {
        var fields = new LinkedHashMap<String, List<String>>();
        questions.forEach(question -> show(entry, question, fields));
        return new Form(fields);
    }

    private static void show(Content entry, Question question, Map<String, List<String>> fields) {
        var texts = new LinkedHashMap<String, String>();
        switch (question.kind()) {
            case TEXT, AREA, EXPRESSION, CHOICE -> texts.put(question.name(), said(entry, question.part()));
            case LINES -> texts.put(question.name(), String.join("\n", entry.texts(question.part())));
            case SEVERAL -> fields.put(question.name(), entry.texts(question.part()));
            case DUE -> DueSentence.of(entry.part("due")).show(texts);
            case REPEATS -> RepeatSentence.of(entry.part("repeats")).show(texts);
            case WINDOW -> Stream.of("from", "to").forEach(end -> texts.put("window_" + end, entry.text("window", end)));
            case NEEDS -> Rows.showNeeds(entry, texts);
            case TARGETS -> Rows.showTargets(entry, texts);
            case COUNTS -> Counts.show(entry, texts);
        }
        texts.forEach((name, text) -> fields.put(name, List.of(text)));
    }

    private static String said(Content entry, String part) {
        var text = part.equals("title") ? entry.title() : entry.text(part);
        return text.isEmpty() ? UNSAID.getOrDefault(part, "") : text;
    }

    /**
     * The process with an entry as its form says: what was not changed stays as it was written.
     *
     * @throws Invalid with a sentence at each field that cannot be taken
     */
    static Node.Mapping typed(Model model, String section, Content entry, List<Question> questions, Form form) {
        var before = shown(entry, questions);
        var wrong = new LinkedHashMap<String, Message>();
        var process = model.process();
        for (var question : questions) {
            try {
                process = typed(process, section, entry, question, before, form);
            } catch (InvalidText refused) {
                wrong.put(question.name(), Message.of("modelling.refused", Model.sentence(refused)));
            } catch (Invalid refused) {
                wrong.putAll(refused.fields());
            }
        }
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
        return process;
    }

    private static Node.Mapping typed(Node.Mapping process, String section, Content entry, Question question, Form before,
            Form form) {
        if (node(question, entry, form).isSameAs(node(question, entry, before))) {
            return process;
        }
        if (question.name().equals("title")) {
            form.needed("title", LONGEST);
        }
        return ProcessEditing.set(process, section, entry.key(), question.part(), node(question, entry, form));
    }

    /** Whether a form says something else about a part than the entry does. */
    static boolean isChanged(Content entry, Question question, List<Question> questions, Form form) {
        return !node(question, entry, form).isSameAs(node(question, entry, shown(entry, questions)));
    }

    private static Node node(Question question, Content entry, Form form) {
        return switch (question.kind()) {
            case TEXT, AREA, EXPRESSION -> ProcessEditing.text(form.optional(question.name(), LONGEST).orElse(""));
            case CHOICE -> ProcessEditing.text(form.text(question.name()));
            case LINES -> ProcessEditing.list(form.lines(question.name()));
            case SEVERAL -> ProcessEditing.list(inOrder(entry.texts(question.part()), form.texts(question.name())));
            case DUE -> DueSentence.of(form).node();
            case REPEATS -> RepeatSentence.of(form).node();
            case WINDOW -> window(entry, form);
            case NEEDS -> Rows.needs(form);
            case TARGETS -> Rows.targets(form);
            case COUNTS -> Counts.node(entry, form);
        };
    }

    /** Boxes are sent in the order of the page; what was written before keeps its own. */
    private static List<String> inOrder(List<String> written, List<String> ticked) {
        return Stream.concat(written.stream().filter(ticked::contains), ticked.stream().filter(one -> !written.contains(one)))
                .toList();
    }

    private static Node window(Content phase, Form form) {
        var ends = ProcessEditing.mapping(Map.of("from", form.text("window_from"), "to", form.text("window_to")));
        return ends.entries().isEmpty()
                ? ends
                : Optional.of(phase.text("window", "of")).filter(event -> !event.isEmpty())
                        .map(event -> ends.with("of", ProcessEditing.text(event))).orElse(ends);
    }
}
