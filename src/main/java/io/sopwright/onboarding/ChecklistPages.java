package io.sopwright.onboarding;

import io.sopwright.calendar.Due;
import io.sopwright.calendar.When;
import io.sopwright.document.Printed;
import io.sopwright.document.Printing;
import io.sopwright.onboarding.ChecklistPage.Fact;
import io.sopwright.onboarding.ChecklistPage.Row;
import io.sopwright.onboarding.ChecklistPage.Section;
import io.sopwright.pages.onboarding.JtechecklistGenerated;
import io.sopwright.picture.Picture;
import io.sopwright.process.Item;
import io.sopwright.process.ProcessDefinition;
import io.sopwright.profile.Company;
import io.sopwright.profile.Paper;
import io.sopwright.schedule.Planned;
import io.sopwright.schedule.PlannedGate;
import io.sopwright.schedule.PlannedMessage;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Lays a checklist out as a page to print and to tick by hand. */
public final class ChecklistPages {

    private final Checklist checklist;
    private final Company company;
    private final ProcessDefinition process;
    private final LineWords words;
    private final GateWords gateWords;
    private final DateTimeFormatter day;
    private final DateTimeFormatter time;

    public ChecklistPages(Checklist checklist) {
        this.checklist = checklist;
        this.company = checklist.version().company();
        this.process = checklist.version().process();
        this.words = new LineWords(checklist);
        this.gateWords = new GateWords(process);
        this.day = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
        this.time = DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.ENGLISH).withZone(company.zone());
    }

    /** The checklist for screen and paper. */
    public Printed print(Printing printing, Optional<Picture> logo) {
        var subject = new Printing.Subject(title() + " – " + checklist.client().name(),
                "Checklist for " + checklist.client().name() + ", from " + checklist.version().document().number() + " version "
                        + checklist.version().document().version() + ".",
                checklist.version().document().effective());
        return printing.page(subject, company, logo, Paper.written(out -> JtechecklistGenerated.render(out, null, page())));
    }

    ChecklistPage page() {
        var document = checklist.version().document();
        var footer = "Checklist · " + document.number() + " · v" + document.version();
        var sections = Chapter.of(checklist, this::row, this::row).stream()
                .map(chapter -> new Section(chapter.title(), chapter.window(), chapter.rows())).toList();
        return new ChecklistPage(Paper.of(company, footer), title(), checklist.client().name(), facts(), sections);
    }

    private String title() {
        return checklist.version().template().title();
    }

    private List<List<Fact>> facts() {
        var client = checklist.client();
        var document = checklist.version().document();
        var start = checklist.onboarding().events().get(process.starts());
        var products = client.products().stream().map(product -> process.productTitles().getOrDefault(product, product)).toList();
        return List.of(
                List.of(new Fact("Client", client.name()),
                        new Fact("From document", document.number() + ", version " + document.version())),
                List.of(new Fact("Kind",
                        client.kind() + " client, " + Locale.of("", client.country()).getDisplayCountry(Locale.ENGLISH)),
                        new Fact(process.events().getOrDefault(process.starts(), process.starts()),
                                start == null ? "–" : words(start.in(company.zone())))),
                List.of(new Fact("Products", products.isEmpty() ? "–" : String.join(", ", products)),
                        new Fact("Tasks", String.valueOf(checklist.lines().size()))));
    }

    private Row row(ChecklistLine line) {
        var planned = line.planned();
        return new Row(planned.title(), planned.clause().orElse(""), line.holder().words(), due(planned), words.why(planned),
                notes(planned), words.agenda(planned), LineWords.items(planned).stream().map(ChecklistPages::item).toList(),
                false);
    }

    private Row row(PlannedGate planned) {
        var gate = planned.gate();
        return new Row(gate.title(), gate.clause().orElse(""), "", List.of(), "", gateWords.notes(planned), List.of(),
                gateWords.needs(planned), true);
    }

    private List<String> notes(Planned planned) {
        return Stream.of(LineWords.lead(planned).stream(), labelled("By", words.channel(planned)),
                labelled(planned instanceof PlannedMessage ? "To" : "With", String.join("; ", words.with(planned))),
                words.notes(planned).stream())
                .flatMap(notes -> notes).toList();
    }

    private static Stream<String> labelled(String label, String words) {
        return words.isEmpty() ? Stream.empty() : Stream.of(label + ": " + words);
    }

    /** The date, in parts that a narrow column keeps on one line each. */
    private List<String> due(Planned planned) {
        return planned.due()
                .map(due -> Stream.concat(due.expected() ? Stream.of("about") : Stream.empty(), words(due.due())).toList())
                .orElseGet(() -> someTime(words.someTime(planned)));
    }

    private static List<String> someTime(String words) {
        return words.isEmpty() ? List.of("–") : List.of(words.split(" "));
    }

    private Stream<String> words(Due due) {
        var from = due.earliest().map(reckoning -> words(reckoning.result()));
        var to = due.latest().map(reckoning -> words(reckoning.result()));
        if (from.isEmpty() || from.equals(to)) {
            return to.stream();
        }
        return Stream.concat(from.map(day -> to.isEmpty() ? "from " + day : day).stream(), to.map(day -> "to " + day).stream());
    }

    private String words(When when) {
        return switch (when) {
            case When.Day(var date) -> day.format(date);
            case When.Time(var instant) -> time.format(instant);
        };
    }

    private static String item(Item item) {
        var range = item.min()
                .map(min -> " " + min.toPlainString() + item.max().map(max -> "–" + max.toPlainString()).orElse(" or more"))
                .or(() -> item.max().map(max -> " up to " + max.toPlainString())).orElse("");
        return item.title() + item.result().map(result -> ": ____" + item.unit().map(unit -> " " + unit).orElse("")).orElse("")
                + range
                + item.coverage().map(coverage -> " (" + coverage + ")").orElse("");
    }
}
