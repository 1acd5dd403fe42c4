package io.sopwright.search;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.sopwright.client.ClientRow;
import io.sopwright.client.Clients;
import io.sopwright.control.DocumentRow;
import io.sopwright.control.Documents;
import io.sopwright.search.SearchPage.Hit;
import io.sopwright.tenancy.Member;
import io.sopwright.web.Column;
import io.sopwright.web.Listing;
import io.sopwright.web.Table;
import java.util.List;

/** The page behind the search box: documents by number and title, clients by name. */
@Controller("/c/{company}/search")
@ExecuteOn(TaskExecutors.BLOCKING)
final class SearchController {

    private static final int LONGEST = 200;

    private final Documents documents;
    private final Clients clients;

    SearchController(Documents documents, Clients clients) {
        this.documents = documents;
        this.clients = clients;
    }

    @Get
    SearchPage search(Member member, @QueryValue(defaultValue = "") String q) {
        var words = q.strip().substring(0, Math.min(q.strip().length(), LONGEST));
        return words.isEmpty()
                ? new SearchPage("", List.of(), List.of())
                : new SearchPage(words, documents(member, words), clients(member, words));
    }

    private List<Hit> documents(Member member, String words) {
        var table = new Table<DocumentRow>("document", List.of(Column.words("number", DocumentRow::number, member.locale()),
                Column.words("title", DocumentRow::title, member.locale())));
        return table.slice(documents.all(member.tenant()), listing(words)).rows().stream()
                .map(found -> new Hit(member.to("/documents/" + found.id().text()), found.number() + " " + found.title()))
                .toList();
    }

    private List<Hit> clients(Member member, String words) {
        var table = new Table<ClientRow>("client", List.of(Column.words("name", ClientRow::name, member.locale())));
        return table.slice(clients.all(member.tenant()), listing(words)).rows().stream()
                .map(found -> new Hit(member.to("/clients/" + found.id().text()), found.name())).toList();
    }

    private static Listing listing(String words) {
        return new Listing("", words, "", 1, false, "");
    }
}
