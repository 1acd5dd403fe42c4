package io.sopwright.client;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.pages.client.JteclientFormGenerated;
import io.sopwright.refusal.Invalid;
import io.sopwright.tenancy.Member;
import io.sopwright.web.Entry;
import io.sopwright.web.Form;
import io.sopwright.web.Option;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody says of a client.
 *
 * @param action where it is sent to
 * @param now the client as it is, when somebody else changed it meanwhile
 */
public record ClientFormPage(String action, Entry entry, List<Option> countries, Optional<ClientRow> now) implements Page {

    private static final String WORDS = "client";

    static ClientFormPage blank(Member member) {
        var home = Map.of("kind", "new", "country", member.locale().getCountry());
        return new ClientFormPage(member.to("/clients"), Entry.of(WORDS, home), countries(member.locale()), Optional.empty());
    }

    static ClientFormPage of(Member member, ClientRow client) {
        var form = new Form(Map.of("name", List.of(client.name()), "kind", List.of(client.kind()), "country",
                List.of(client.country()), "products", client.bought(), "read", List.of(Long.toString(client.lockVersion()))));
        return new ClientFormPage(ClientPage.path(member, client.id()), new Entry(WORDS, form, Map.of()),
                countries(member.locale()), Optional.empty());
    }

    /** The same, with what was typed and what is wrong with it. */
    ClientFormPage refused(Form form, Invalid why) {
        return new ClientFormPage(action, Entry.refused(WORDS, form, why), countries, Optional.empty());
    }

    /** What was typed, beside the client as somebody else left it; sent again, it takes the place of that. */
    ClientFormPage beside(Form form, ClientRow client) {
        var again = form.with("read", Long.toString(client.lockVersion()));
        return new ClientFormPage(action, new Entry(WORDS, again, Map.of()), countries, Optional.of(client));
    }

    private static List<Option> countries(Locale locale) {
        return Stream.of(Locale.getISOCountries())
                .map(code -> new Option(code, Locale.of("", code).getDisplayCountry(locale)))
                .sorted(Comparator.comparing(Option::words)).toList();
    }

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JteclientFormGenerated.render(out, null, shell, this);
    }
}
