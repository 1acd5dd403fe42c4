package io.sopwright.people;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.pages.people.JtecolleagueFormGenerated;
import io.sopwright.refusal.Invalid;
import io.sopwright.tenancy.Access;
import io.sopwright.tenancy.Member;
import io.sopwright.web.Entry;
import io.sopwright.web.Form;
import io.sopwright.web.Option;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import io.sopwright.wording.Message;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an admin says of somebody: of one who is to be invited, or of one who is here.
 *
 * @param action where it is sent to
 * @param colleague who it is; empty for one who is to be invited
 * @param standing how they stand to the company
 * @param mayChange whether the one who looks may change them
 * @param accesses what they can be
 * @param roles the roles of processes that can be given
 * @param leaving the form that takes them out
 * @param problem why it was refused, where that is no field's matter
 */
public record ColleagueFormPage(String action, Optional<ColleagueRow> colleague, Standing standing, boolean mayChange,
        List<Access> accesses, List<Option> roles, Entry entry, Entry leaving, Optional<Message> problem) implements Page {

    private static final String WORDS = "people";

    public ColleagueFormPage {
        accesses = List.copyOf(accesses);
        roles = List.copyOf(roles);
    }

    static ColleagueFormPage blank(Member member, List<Option> roles) {
        return new ColleagueFormPage(member.to("/company/people"), Optional.empty(), Standing.NAMED, true, accesses(member),
                roles,
                Entry.of(WORDS, Map.of("access", Access.STAFF.word())), Entry.of(WORDS, Map.of()), Optional.empty());
    }

    static ColleagueFormPage of(Member member, ColleagueRow row, List<Option> roles, Instant now) {
        return new ColleagueFormPage(member.to("/company/people/" + row.id().text()), Optional.of(row), row.standing(now),
                member.access() == Access.OWNER || row.may() != Access.OWNER, accesses(member), roles, entry(row),
                Entry.of(WORDS, Map.of()), Optional.empty());
    }

    private static Entry entry(ColleagueRow row) {
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put("name", List.of(row.name()));
        fields.put("job", List.of(row.called()));
        fields.put("access", List.of(row.access()));
        fields.put("roles", row.held());
        fields.put("read", List.of(Long.toString(row.lockVersion())));
        return new Entry(WORDS, new Form(fields), Map.of());
    }

    private static List<Access> accesses(Member member) {
        return Arrays.stream(Access.values()).filter(access -> access != Access.OWNER || member.access() == Access.OWNER)
                .toList();
    }

    /** Whether a role is ticked. */
    public boolean holds(Option role) {
        return entry.form().texts("roles").contains(role.value());
    }

    ColleagueFormPage refused(Form form, Invalid why) {
        return with(Entry.refused(WORDS, form, why), leaving, Optional.empty());
    }

    ColleagueFormPage leaving(Form form, Invalid why) {
        return with(entry, Entry.refused(WORDS, form, why), Optional.empty());
    }

    /** What was typed, beside what is there now; sent again, it takes the place of that. */
    ColleagueFormPage beside(Form form, Message why) {
        return with(new Entry(WORDS, form.with("read", entry.form().text("read")), Map.of()), leaving, Optional.of(why));
    }

    private ColleagueFormPage with(Entry typed, Entry left, Optional<Message> why) {
        return new ColleagueFormPage(action, colleague, standing, mayChange, accesses, roles, typed, left, why);
    }

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JtecolleagueFormGenerated.render(out, null, shell, this);
    }
}
