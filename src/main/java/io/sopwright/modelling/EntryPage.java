package io.sopwright.modelling;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.pages.modelling.JteentryGenerated;
import io.sopwright.web.Entry;
import io.sopwright.web.Field;
import io.sopwright.web.Form;
import io.sopwright.web.Option;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import io.sopwright.wording.Message;
import io.sopwright.wording.Words;
import io.sopwright.yaml.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An entry of a process, to be changed: a task, a phase, a role, an event, a gate, a KPI.
 *
 * @param entry what is in its form
 * @param preview what its due rule comes to
 * @param refused why an act was not done, when no field says so
 * @param now what somebody else made of it meanwhile, by part; empty when nobody did
 * @param item the item whose form is shown again with what was typed; -1 for none, the number of items for the new one
 * @param typedItem what was typed into that form
 */
public record EntryPage(Editor editor, String section, Content content, List<Question> questions, Entry entry,
        List<String> preview, Optional<Message> refused, Map<String, String> now, int item, Entry typedItem) implements Page {

    private static final Entry NO_ITEM = new Entry("modelling", Form.EMPTY, Map.of());

    static EntryPage of(Editor editor, String section, Content content, Words words) {
        var questions = new Questions(editor.model(), editor.verdict(), words).of(section, content.key());
        return new EntryPage(editor, section, content, questions, entry(section, Typing.shown(content, questions), Map.of()),
                List.of(), Optional.empty(), Map.of(), -1, NO_ITEM);
    }

    private static Entry entry(String section, Form form, Map<String, Message> wrong) {
        return new Entry("modelling." + section, form, wrong);
    }

    EntryPage previewed(List<String> dates) {
        return new EntryPage(editor, section, content, questions, entry, dates, refused, now, item, typedItem);
    }

    /** The same, with what was typed and what is wrong with it. */
    EntryPage typed(Form form, Map<String, Message> wrong) {
        return new EntryPage(editor, section, content, questions, entry(section, form, wrong), preview, refused, now, item,
                typedItem);
    }

    EntryPage refused(Message why) {
        return new EntryPage(editor, section, content, questions, entry, preview, Optional.of(why), now, item, typedItem);
    }

    /** What was typed, beside the entry as somebody else left it. */
    EntryPage beside(Form form) {
        var here = entry.form();
        var differs = new LinkedHashMap<String, String>();
        here.fields().forEach((name, texts) -> {
            if (!form.fields().getOrDefault(name, List.of()).equals(texts) && !String.join("", texts).isEmpty()) {
                differs.put(name, editor.model().placeholders().filled(String.join(", ", texts)));
            }
        });
        return new EntryPage(editor, section, content, questions, entry(section, form, Map.of()), preview,
                Optional.of(Message.of("modelling.conflict_entry")), differs, item, typedItem);
    }

    EntryPage withItem(int place, Form form, Map<String, Message> wrong) {
        return new EntryPage(editor, section, content, questions, entry, preview, refused, now, place,
                new Entry("modelling", form, wrong));
    }

    /** The items of a task. */
    public List<Content> items() {
        return content.entries("items");
    }

    /** What is in the form of an item; the place after the last is the new one. */
    public Entry item(int place) {
        return place == item
                ? typedItem
                : Entry.of("modelling", place < items().size() ? Items.shown(items().get(place)) : Map.of());
    }

    /** A field of the form. */
    public Field field(Question question) {
        return question.isHinted() ? entry.hinted(question.name()) : entry.field(question.name());
    }

    /** A field that all sections call alike. */
    public Field part(String name) {
        return new Entry("modelling", entry.form(), entry.wrong()).field(name);
    }

    /** What can be chosen; what was chosen is among it, even when nothing offers it any more. */
    public List<Option> choices(Question question) {
        return choices(question, question.name());
    }

    /** The same, for one of several fields of a question. */
    public List<Option> choices(Question question, String name) {
        var chosen = entry.form().text(name);
        return question.options().stream().anyMatch(option -> option.value().equals(chosen))
                ? question.options()
                : Stream.concat(Stream.of(new Option(chosen, chosen)), question.options().stream()).toList();
    }

    /** The numbers of the rows of a table, the last one for one more. */
    public List<String> rows(String field) {
        int rows = (int) IntStream.range(0, 50).filter(i -> entry.form().given(field + i).isPresent()).count();
        return IntStream.rangeClosed(0, rows).mapToObj(String::valueOf).toList();
    }

    /** Some words that can be chosen, as they are written. */
    public List<Option> options(Shell shell, String prefix, List<String> values) {
        return values.stream().map(value -> new Option(value,
                shell.say("modelling." + prefix + "_" + value.replaceAll("[ /]", "_")))).toList();
    }

    /** The questions whose answers are numbers, for amounts. */
    public List<Option> numbers() {
        var fields = editor.model().draft().template().fields();
        return fields.entrySet().stream().filter(field -> field.getValue().counts())
                .map(field -> new Option(field.getKey(), editor.model().placeholders().values().getOrDefault(field.getKey(), "?")
                        + " · " + field.getValue().label().orElse(field.getKey())))
                .toList();
    }

    /** The entries of a section, to choose from. */
    public List<Option> titles(String of) {
        return editor.model().titles(of).entrySet().stream().map(one -> new Option(one.getKey(), one.getValue())).toList();
    }

    /** What it says that no question is about; kept as it is. */
    public List<String> others() {
        var asked = questions.stream().map(Question::part).toList();
        return content.node() instanceof Node.Mapping parts
                ? parts.entries().keySet().stream().filter(part -> !asked.contains(part) && !part.equals("key")
                        && !part.equals("items") && !part.equals("tasks")).toList()
                : List.of();
    }

    /** One of them, as it is written. */
    public String written(String part) {
        return content.part(part).map(Notated::text).orElse("");
    }

    /** The choices of a due rule's relation, of its units, its calendar and its way around closed days. */
    public List<Option> due(Shell shell, String what) {
        return options(shell, what, switch (what) {
            case "due" -> DueSentence.RELATIONS;
            case "unit" -> List.of("hours", "business hours", "days", "business days", "weeks", "months");
            case "calendar" -> List.of("", "client", "either", "both");
            case "repeats" -> RepeatSentence.KINDS;
            case "result" -> Items.RESULTS;
            case "need" -> Rows.NEEDS;
            case "target" -> Rows.COMPARISONS;
            default -> List.of("", "forward", "back");
        });
    }

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JteentryGenerated.render(out, null, shell, this);
    }
}
