package io.sopwright.client;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.pages.client.JtecontactFormGenerated;
import io.sopwright.refusal.Invalid;
import io.sopwright.tenancy.Member;
import io.sopwright.web.Entry;
import io.sopwright.web.Form;
import io.sopwright.web.Option;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody says of a contact.
 *
 * @param action where it is sent to
 * @param client the client whose contact it is
 * @param known whether the contact is there already
 * @param roles what they can be, in the company's processes
 * @param now the contact as it is, when somebody else changed it meanwhile
 */
public record ContactFormPage(String action, ClientRow client, boolean known, Entry entry, List<Option> roles,
        Optional<ContactRow> now) implements Page {

    private static final String WORDS = "contact";

    static ContactFormPage blank(Member member, ClientRow client, Map<String, String> roles) {
        return new ContactFormPage(ClientPage.path(member, client.id()) + "/contacts", client, false, Entry.of(WORDS, Map.of()),
                options(roles, List.of()), Optional.empty());
    }

    static ContactFormPage of(Member member, ClientRow client, ContactRow contact, Map<String, String> roles) {
        var email = Optional.ofNullable(contact.email()).orElse("");
        var form = new Form(Map.of("name", List.of(contact.name()), "email", List.of(email), "roles", contact.holds(), "read",
                List.of(Long.toString(contact.lockVersion()))));
        return new ContactFormPage(ClientPage.path(member, client.id()) + "/contacts/" + contact.id().text(), client, true,
                new Entry(WORDS, form, Map.of()), options(roles, contact.holds()), Optional.empty());
    }

    /** The same, with what was typed and what is wrong with it. */
    ContactFormPage refused(Form form, Invalid why) {
        return new ContactFormPage(action, client, known, Entry.refused(WORDS, form, why), roles, Optional.empty());
    }

    /** What was typed, beside the contact as somebody else left it; sent again, it takes the place of that. */
    ContactFormPage beside(Form form, ContactRow contact) {
        var again = form.with("read", Long.toString(contact.lockVersion()));
        return new ContactFormPage(action, client, known, new Entry(WORDS, again, Map.of()), roles, Optional.of(contact));
    }

    /** Those of the processes, and those that the contact holds though no process has them any more. */
    private static List<Option> options(Map<String, String> roles, List<String> held) {
        var all = new LinkedHashMap<>(roles);
        held.forEach(role -> all.putIfAbsent(role, role));
        return all.entrySet().stream().map(role -> new Option(role.getKey(), role.getValue())).toList();
    }

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JtecontactFormGenerated.render(out, null, shell, this);
    }
}
