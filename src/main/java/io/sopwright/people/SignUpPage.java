package io.sopwright.people;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.pages.people.JtesignUpGenerated;
import io.sopwright.refusal.Invalid;
import io.sopwright.web.Entry;
import io.sopwright.web.Form;
import io.sopwright.web.Option;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where a company is founded.
 *
 * @param action where it is sent to
 * @param stranger whether an account is made with it
 */
public record SignUpPage(String action, boolean stranger, Entry entry) implements Page {

    private static final String WORDS = "signup";

    static SignUpPage forStrangers() {
        return new SignUpPage("/sign-up", true, Entry.of(WORDS, Map.of("country", "GB")));
    }

    static SignUpPage forMembers() {
        return new SignUpPage("/new-company", false, Entry.of(WORDS, Map.of("country", "GB")));
    }

    SignUpPage refused(Form form, Invalid why) {
        return new SignUpPage(action, stranger, Entry.refused(WORDS, form, why));
    }

    /** The countries that can be chosen. */
    public List<Option> countries(Locale locale) {
        return Places.countries(locale);
    }

    /** The time zones that can be chosen. */
    public List<Option> zones() {
        return Places.zones();
    }

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JtesignUpGenerated.render(out, null, shell, this);
    }
}
