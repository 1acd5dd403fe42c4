package io.sopwright.adoption;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.sopwright.catalogue.PolicyTemplate;
import io.sopwright.catalogue.Reference;
import io.sopwright.catalogue.Templates;
import io.sopwright.catalogue.TitlePage;
import io.sopwright.control.Adoption;
import io.sopwright.control.Documents;
import io.sopwright.document.Drafting;
import io.sopwright.document.Printing;
import io.sopwright.profile.Companies;
import io.sopwright.refusal.NoSuch;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.Once;
import io.sopwright.tenancy.Right;
import io.sopwright.web.Operation;
import io.sopwright.web.Page;
import io.sopwright.web.Replies;
import java.util.List;
import java.util.Optional;

/** The shelf, and each template on it. */
@Controller("/c/{company}/documents/shelf")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class ShelfController {

    private final Templates templates;
    private final Documents documents;
    private final Companies companies;
    private final Adoption adoption;
    private final Printing printing;
    private final Once once;

    ShelfController(Templates templates, Documents documents, Companies companies, Adoption adoption, Printing printing,
            Once once) {
        this.templates = templates;
        this.documents = documents;
        this.companies = companies;
        this.adoption = adoption;
        this.printing = printing;
        this.once = once;
    }

    @Get
    ShelfPage list(Member member, @QueryValue(defaultValue = "") String search) {
        return ShelfPage.of(templates.all(), documents.all(member.tenant()), search.strip());
    }

    @Get("/{template}")
    TemplatePage show(Member member, String template) {
        var found = find(template);
        var text = printing.plain(Drafting.preview(found, companies.find(member.tenant()).profile()));
        return new TemplatePage(found, text, ShelfPage.adopted(found, documents.all(member.tenant())), related(found),
                member.may(Right.CONFIGURE));
    }

    @Post("/{template}/adoption")
    HttpResponse<Page> adopt(Member member, Operation operation, String template) {
        var found = find(template);
        return Replies.to(once.run(member, operation,
                () -> member.to("/documents/" + adoption.adopt(member, found).text() + "/questions")));
    }

    private PolicyTemplate find(String template) {
        return templates.find(template).orElseThrow(NoSuch::new);
    }

    private List<TitlePage> related(PolicyTemplate template) {
        return template.title().related().stream().map(Reference::id).map(templates::find).flatMap(Optional::stream)
                .map(PolicyTemplate::title).toList();
    }
}
