package io.sopwright.settings;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.pages.settings.JtefactsGenerated;
import io.sopwright.people.Places;
import io.sopwright.profile.AnswerRow;
import io.sopwright.refusal.Invalid;
import io.sopwright.tenancy.Member;
import io.sopwright.web.Entry;
import io.sopwright.web.Form;
import io.sopwright.web.Option;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The facts of a company.
 *
 * @param fields what documents ask once
 * @param now what is kept, where it differs from what was typed: label and text
 */
public record FactsPage(String action, Entry entry, List<CompanyField> fields, List<Option> now) implements Page {

    private static final String WORDS = "company";

    public FactsPage {
        fields = List.copyOf(fields);
        now = List.copyOf(now);
    }

    static FactsPage of(Member member, SettingsRow row, List<CompanyField> fields, Map<String, AnswerRow> answers) {
        var texts = new LinkedHashMap<String, List<String>>();
        var name = Optional.ofNullable(answers.get(CompanyFields.NAME));
        texts.put("name", name.map(AnswerRow::list).orElse(List.of(row.name())));
        texts.put(CompanyField.READ + CompanyFields.NAME, List.of(name.map(AnswerRow::mark).orElse("")));
        texts.put("locale", List.of(row.locale()));
        texts.put("zone", List.of(row.zone()));
        texts.put("read", List.of(Long.toString(row.lockVersion())));
        fields.forEach(field -> field.fill(texts, answers));
        return new FactsPage(member.to("/company"), new Entry(WORDS, new Form(texts), Map.of()), fields, List.of());
    }

    FactsPage refused(Form form, Invalid why) {
        return new FactsPage(action, Entry.refused(WORDS, form, why), fields, List.of());
    }

    /** What was typed, beside what somebody else left; sent again, it takes the place of that. */
    FactsPage beside(Form form) {
        var texts = new LinkedHashMap<>(form.fields());
        entry.form().fields().forEach((name, kept) -> {
            if (name.startsWith("read")) {
                texts.put(name, kept);
            }
        });
        return new FactsPage(action, new Entry(WORDS, new Form(texts), Map.of()), fields, differing(form));
    }

    private List<Option> differing(Form form) {
        var own = Stream.of("name", "locale", "zone").map(name -> new Option(name, name));
        return Stream.concat(own, fields.stream().map(field -> new Option(field.name(), field.label())))
                .filter(field -> !form.text(field.value()).equals(entry.form().text(field.value())))
                .map(field -> new Option(field.words(), entry.form().text(field.value()))).toList();
    }

    /** The languages that can be chosen. */
    public List<Option> languages(Locale reader) {
        return Languages.all(reader);
    }

    /** The time zones that can be chosen, the one that is kept among them. */
    public List<Option> zones() {
        var kept = entry.form().text("zone");
        var zones = Places.zones();
        boolean known = zones.stream().anyMatch(zone -> zone.value().equals(kept));
        return known ? zones : Stream.concat(Stream.of(new Option(kept, kept)), zones.stream()).toList();
    }

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JtefactsGenerated.render(out, null, shell, this);
    }
}
