package io.sopwright.client;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.pages.client.JteclientGenerated;
import io.sopwright.tenancy.Member;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One client.
 *
 * @param contacts the people there
 * @param engagements the processes that run for it
 * @param roles what its people can be, key to title
 */
public record ClientPage(ClientRow client, List<ContactRow> contacts, List<Engagements.Engagement> engagements,
        Map<String, String> roles) implements Page {

    public ClientPage {
        contacts = List.copyOf(contacts);
        engagements = List.copyOf(engagements);
    }

    static String path(Member member, ClientId id) {
        return member.to("/clients/" + id.text());
    }

    /** What a contact is in the company's processes, in words. */
    public String roles(ContactRow contact) {
        return contact.holds().stream().map(role -> roles.getOrDefault(role, role)).collect(Collectors.joining(", "));
    }

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JteclientGenerated.render(out, null, shell, this);
    }
}
