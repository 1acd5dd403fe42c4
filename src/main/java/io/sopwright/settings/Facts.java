package io.sopwright.settings;

import io.sopwright.people.Places;
import io.sopwright.refusal.Invalid;
import io.sopwright.web.Form;
import io.sopwright.wording.Message;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What somebody says of their company.
 *
 * @param locale how it writes numbers and dates
 * @param answers what documents ask once for the company
 */
record Facts(String name, Locale locale, ZoneId zone, List<Answer> answers) {

    private static final int LONGEST_NAME = 200;

    /**
     * An answer as it was typed.
     *
     * @param texts as the field's value is written; none to forget it
     * @param read the mark of the answer that was shown
     */
    record Answer(String field, List<String> texts, String read) {

        Answer {
            texts = List.copyOf(texts);
        }
    }

    Facts {
        answers = List.copyOf(answers);
    }

    /** @throws Invalid with all that is wrong */
    static Facts of(Form form, List<CompanyField> fields) {
        var wrong = new LinkedHashMap<String, Message>();
        var answers = fields.stream().map(field -> field.read(form, wrong)).collect(Collectors.toCollection(ArrayList::new));
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
        var name = form.line("name", LONGEST_NAME);
        answers.add(new Answer(CompanyFields.NAME, List.of(name), form.text(CompanyField.READ + CompanyFields.NAME)));
        return new Facts(name, locale(form),
                Places.zone(form).orElseThrow(() -> new Invalid("zone", Message.of("form.needed"))), answers);
    }

    private static Locale locale(Form form) {
        return Languages.find(form.text("locale"))
                .orElseThrow(() -> new Invalid("locale", Message.of("company.language_unknown")));
    }
}
