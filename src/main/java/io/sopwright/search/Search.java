package io.sopwright.search;

import io.sopwright.client.Clients;
import io.sopwright.client.ContactId;
import io.sopwright.control.DocumentRow;
import io.sopwright.control.Documents;
import io.sopwright.control.FrozenVersions;
import io.sopwright.control.VersionRow;
import io.sopwright.control.Versions;
import io.sopwright.database.Transactions;
import io.sopwright.document.State;
import io.sopwright.markdown.Clauses;
import io.sopwright.markdown.PlainWords;
import io.sopwright.run.TaskId;
import io.sopwright.search.SearchPage.Group;
import io.sopwright.search.SearchPage.Hit;
import io.sopwright.source.Source;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.MemberId;
import io.sopwright.tenancy.Right;
import io.sopwright.web.Needle;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks through what somebody can open: documents, the clauses in force, what is to be done, clients, their contacts, and colleagues. */
@Singleton
final class Search {

    private final Documents documents;
    private final Versions versions;
    private final FrozenVersions frozen;
    private final Clients clients;
    private final SearchRepository others;
    private final Transactions transactions;

    Search(Documents documents, Versions versions, FrozenVersions frozen, Clients clients, SearchRepository others,
            Transactions transactions) {
        this.documents = documents;
        this.versions = versions;
        this.frozen = frozen;
        this.clients = clients;
        this.others = others;
        this.transactions = transactions;
    }

    /** What was found, by kind; kinds of which nothing was found are left out. */
    List<Group> look(Member member, Needle needle) {
        return transactions.read(() -> look(member, needle, documents.all(member.tenant())));
    }

    private List<Group> look(Member member, Needle needle, List<DocumentRow> all) {
        return Stream.of(
                group("documents", all.stream().map(document -> document(member, document)), needle),
                group("clauses", clauses(member, all), needle),
                group("tasks", others.tasks(member.tenant()).stream().map(task -> task(member, task)), needle),
                group("clients", clients(member), needle),
                group("contacts", others.contacts(member.tenant()).stream().map(contact -> contact(member, contact)), needle),
                group("people", people(member), needle)).filter(group -> group.total() > 0).toList();
    }

    private static Group group(String kind, Stream<Hit> all, Needle needle) {
        var hits = all.filter(hit -> needle.isIn(List.of(hit.name(), hit.words()))).toList();
        return new Group(kind, hits.stream().limit(Group.MOST).toList(), hits.size());
    }

    private static Hit document(Member member, DocumentRow found) {
        return new Hit(address(member, found), found.number() + " " + found.title(), "");
    }

    private Stream<Hit> clauses(Member member, List<DocumentRow> all) {
        var byId = all.stream().collect(Collectors.toMap(DocumentRow::id, Function.identity()));
        return versions.all(member.tenant()).stream().filter(version -> version.stands() == State.EFFECTIVE)
                .flatMap(version -> clauses(member, version, Objects.requireNonNull(byId.get(version.documentId()))));
    }

    private Stream<Hit> clauses(Member member, VersionRow version, DocumentRow document) {
        var text = frozen.version(member.tenant(), version).merged().text();
        return Clauses.of(new Source(document.number(), text)).all().stream()
                .map(clause -> new Hit(address(member, document) + "#clause-" + clause.number(),
                        document.number() + " " + clause.number(),
                        words(text.substring(clause.start(), clause.end()), clause.number())));
    }

    /** A clause as people read it, without its number. */
    private static String words(String clause, String number) {
        return PlainWords.of(clause).substring(number.length()).replaceAll("\\s+", " ").strip();
    }

    private static String address(Member member, DocumentRow document) {
        return member.to("/documents/" + document.id().text());
    }

    private static Hit task(Member member, FoundRow task) {
        return new Hit(member.to("/tasks/" + new TaskId(task.id()).text()), task.name(), note(task));
    }

    private Stream<Hit> clients(Member member) {
        return clients.all(member.tenant()).stream()
                .map(client -> new Hit(member.to("/clients/" + client.id().text()), client.name(), ""));
    }

    private static Hit contact(Member member, FoundRow contact) {
        var client = Objects.requireNonNull(contact.clientId());
        return new Hit(member.to("/clients/" + client.text() + "/contacts/" + new ContactId(contact.id()).text()), contact.name(),
                note(contact));
    }

    private Stream<Hit> people(Member member) {
        return member.may(Right.ADMINISTER)
                ? others.people(member.tenant()).stream()
                        .map(person -> new Hit(member.to("/company/people/" + new MemberId(person.id()).text()), person.name(),
                                note(person)))
                : Stream.empty();
    }

    private static String note(FoundRow row) {
        return Objects.requireNonNullElse(row.client(), "");
    }
}
