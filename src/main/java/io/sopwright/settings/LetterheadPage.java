package io.sopwright.settings;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.pages.settings.JteletterheadGenerated;
import io.sopwright.profile.Company;
import io.sopwright.profile.Paper;
import io.sopwright.refusal.Invalid;
import io.sopwright.tenancy.Member;
import io.sopwright.web.Entry;
import io.sopwright.web.Form;
import io.sopwright.web.Option;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import java.util.List;
import java.util.Map;

/**
 * How a company's paper looks.
 *
 * @param row what is kept
 * @param paper what stands at its head
 * @param now what is kept, where somebody else was faster: label and text
 */
public record LetterheadPage(String action, SettingsRow row, Paper paper, Entry entry, List<Option> now) implements Page {

    private static final String WORDS = "company";

    public LetterheadPage {
        now = List.copyOf(now);
    }

    static LetterheadPage of(Member member, SettingsRow row, Company company) {
        var texts = Map.of("accent", row.accent(), "read", Long.toString(row.lockVersion()));
        return new LetterheadPage(member.to("/company/letterhead"), row, Paper.of(company, ""), Entry.of(WORDS, texts),
                List.of());
    }

    LetterheadPage refused(Form form, Invalid why) {
        return new LetterheadPage(action, row, paper, Entry.refused(WORDS, kept(form), why), List.of());
    }

    /** What was typed, beside what somebody else left; sent again, it takes the place of that. */
    LetterheadPage beside(Form form) {
        var again = kept(form).with("read", Long.toString(row.lockVersion()));
        return new LetterheadPage(action, row, paper, new Entry(WORDS, again, Map.of()),
                List.of(new Option("accent", row.accent())));
    }

    private Form kept(Form form) {
        return form.given("accent").isPresent() ? form : form.with("accent", row.accent());
    }

    /** Where the picture is: another address for another picture. */
    public String logo() {
        return action + "/logo?" + row.picture().map(hash -> hash.hex().substring(0, 12)).orElse("");
    }

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JteletterheadGenerated.render(out, null, shell, this);
    }
}
