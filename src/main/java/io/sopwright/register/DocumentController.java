package io.sopwright.register;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.sopwright.audit.Audit;
import io.sopwright.control.Dates;
import io.sopwright.control.DocumentId;
import io.sopwright.document.Printing;
import io.sopwright.refusal.NoSuch;
import io.sopwright.tenancy.Member;
import io.sopwright.web.CsvFile;
import io.sopwright.web.Listing;
import io.sopwright.web.Page;
import io.sopwright.web.Replies;
import io.sopwright.wording.Words;
import org.jspecify.annotations.Nullable;

/** The register, and the pages of each document. */
@Controller("/c/{company}/documents")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class DocumentController {

    private final Register register;
    private final Dossiers dossiers;
    private final Reasons reasons;
    private final Printing printing;
    private final Audit audit;

    DocumentController(Register register, Dossiers dossiers, Reasons reasons, Printing printing, Audit audit) {
        this.register = register;
        this.dossiers = dossiers;
        this.reasons = reasons;
        this.printing = printing;
        this.audit = audit;
    }

    @Get
    HttpResponse<?> list(Member member, Listing listing) {
        var table = RegisterPage.table(Dates.of(member));
        var all = register.of(member.tenant());
        return listing.csv()
                ? CsvFile.of("documents", table, all, listing, new Words(member.locale()))
                : HttpResponse.ok(new RegisterPage(table.slice(all, listing), all.isEmpty(), Dates.of(member)));
    }

    @Get("/{id}")
    DocumentPage text(Member member, DocumentId id) {
        var dossier = dossiers.open(member, id);
        var why = dossier.to("/why/");
        return new DocumentPage(dossier,
                dossier.reading().map(version -> printing.within(version, number -> why + number)).orElse(""));
    }

    @Get("/{id}/process")
    ProcessPage process(Member member, DocumentId id) {
        return new ProcessPage(dossiers.open(member, id));
    }

    @Get("/{id}/kpis")
    KpisPage kpis(Member member, DocumentId id) {
        return KpisPage.of(dossiers.open(member, id));
    }

    @Get("/{id}/history")
    HistoryPage history(Member member, DocumentId id) {
        return new HistoryPage(dossiers.open(member, id), audit.of(member.tenant(), "document", id.value()));
    }

    @Get("/{id}/why")
    WhyPage why(Member member, DocumentId id) {
        var dossier = dossiers.open(member, id);
        return new WhyPage(dossier, reasons.of(dossier));
    }

    /** One reason: a part of the page for scripts, a place in the table of all without. */
    @Get("/{id}/why/{number}")
    HttpResponse<Page> reason(Member member, DocumentId id, int number, @Header("HX-Request") @Nullable String script) {
        var dossier = dossiers.open(member, id);
        var reason = reasons.of(dossier).stream().filter(one -> one.number() == number).findFirst().orElseThrow(NoSuch::new);
        return script == null
                ? Replies.to(dossier.to("/why#value-" + number))
                : HttpResponse.ok(new ReasonPart(dossier, reason));
    }
}
