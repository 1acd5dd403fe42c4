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
import io.sopwright.web.Form;
import io.sopwright.web.Operation;
import io.sopwright.web.Page;
import io.sopwright.web.Replies;

/** The people on a client's side. */
@Controller("/c/{company}/clients/{client}/contacts")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class ContactController {

    private final Clients clients;
    private final Contacts contacts;
    private final Engagements engagements;
    private final Once once;

    ContactController(Clients clients, Contacts contacts, Engagements engagements, Once once) {
        this.clients = clients;
        this.contacts = contacts;
        this.engagements = engagements;
        this.once = once;
    }

    @Get("/new")
    ContactFormPage blank(Member member, ClientId client) {
        return ContactFormPage.blank(member, clients.find(member.tenant(), client), engagements.roles(member));
    }

    @Post
    HttpResponse<Page> add(Member member, Operation operation, ClientId client, @Body Form form) {
        try {
            return Replies.to(once.run(member, operation, () -> {
                contacts.add(member, client, ContactFacts.of(form));
                return ClientPage.path(member, client);
            }));
        } catch (Invalid invalid) {
            return Replies.invalid(blank(member, client).refused(form, invalid));
        }
    }

    @Get("/{id}")
    ContactFormPage edit(Member member, ClientId client, ContactId id) {
        return ContactFormPage.of(member, clients.find(member.tenant(), client), contacts.find(member.tenant(), client, id),
                engagements.roles(member));
    }

    @Post("/{id}")
    HttpResponse<Page> change(Member member, Operation operation, ClientId client, ContactId id, @Body Form form) {
        var before = edit(member, client, id);
        try {
            return Replies.to(once.run(member, operation, () -> {
                contacts.change(member, client, id, form.number("read"), ContactFacts.of(form));
                return ClientPage.path(member, client);
            }));
        } catch (Invalid invalid) {
            return Replies.invalid(before.refused(form, invalid));
        } catch (Conflict _) {
            return Replies.conflict(edit(member, client, id).beside(form, contacts.find(member.tenant(), client, id)));
        }
    }

    @Post("/{id}/removal")
    HttpResponse<Page> remove(Member member, Operation operation, ClientId client, ContactId id) {
        return Replies.to(once.run(member, operation, () -> {
            contacts.remove(member, client, id);
            return ClientPage.path(member, client);
        }));
    }
}
