package io.sopwright.client;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.sopwright.refusal.Conflict;
import io.sopwright.refusal.Invalid;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.Once;
import io.sopwright.web.CsvFile;
import io.sopwright.web.Form;
import io.sopwright.web.Listing;
import io.sopwright.web.Operation;
import io.sopwright.web.Page;
import io.sopwright.web.Replies;
import io.sopwright.wording.Words;

/** The list of clients, and each of them. */
@Controller("/c/{company}/clients")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class ClientController {

    private final Clients clients;
    private final Contacts contacts;
    private final Engagements engagements;
    private final Once once;

    ClientController(Clients clients, Contacts contacts, Engagements engagements, Once once) {
        this.clients = clients;
        this.contacts = contacts;
        this.engagements = engagements;
        this.once = once;
    }

    @Get
    HttpResponse<?> list(Member member, Listing listing) {
        var table = ClientsPage.table(member.locale());
        var all = clients.all(member.tenant());
        return listing.csv()
                ? CsvFile.of("clients", table, all, listing, new Words(member.locale()))
                : HttpResponse.ok(new ClientsPage(table.slice(all, listing), all.isEmpty()));
    }

    @Get("/new")
    ClientFormPage blank(Member member) {
        return ClientFormPage.blank(member);
    }

    @Post
    HttpResponse<Page> add(Member member, Operation operation, @Body Form form) {
        try {
            return Replies.to(once.run(member, operation,
                    () -> member.to("/clients/" + clients.add(member, ClientFacts.of(form)).text())));
        } catch (Invalid invalid) {
            return Replies.invalid(ClientFormPage.blank(member).refused(form, invalid));
        }
    }

    @Get("/{id}")
    ClientPage show(Member member, ClientId id) {
        return new ClientPage(clients.find(member.tenant(), id), contacts.of(member.tenant(), id), engagements.of(member, id),
                engagements.roles(member));
    }

    @Get("/{id}/edit")
    ClientFormPage edit(Member member, ClientId id) {
        return ClientFormPage.of(member, clients.find(member.tenant(), id));
    }

    @Post("/{id}")
    HttpResponse<Page> change(Member member, Operation operation, ClientId id, @Body Form form) {
        var before = clients.find(member.tenant(), id);
        try {
            return Replies.to(once.run(member, operation, () -> {
                clients.change(member, id, form.number("read"), ClientFacts.of(form));
                return member.to("/clients/" + id.text());
            }));
        } catch (Invalid invalid) {
            return Replies.invalid(ClientFormPage.of(member, before).refused(form, invalid));
        } catch (Conflict _) {
            var now = clients.find(member.tenant(), id);
            return Replies.conflict(ClientFormPage.of(member, now).beside(form, now));
        }
    }
}
