package io.sopwright.measure;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.sopwright.control.DocumentId;
import io.sopwright.tenancy.Member;
import io.sopwright.web.CsvFile;
import io.sopwright.web.Listing;
import io.sopwright.wording.Words;

/** The list of KPIs, and each of them. */
@Controller("/c/{company}/kpis")
@ExecuteOn(TaskExecutors.BLOCKING)
final class KpiController {

    private final Definitions definitions;

    KpiController(Definitions definitions) {
        this.definitions = definitions;
    }

    @Get
    HttpResponse<?> list(Member member, Listing listing, @QueryValue(defaultValue = "") String document,
            @QueryValue(defaultValue = "") String state) {
        var wanted = new Wanted(document, state);
        var words = new Words(member.locale());
        var table = KpisPage.table(words);
        var all = definitions.all(member);
        var matching = all.stream().filter(wanted::isMet).toList();
        return listing.csv()
                ? CsvFile.of("kpis", table, matching, listing, words)
                : HttpResponse.ok(KpisPage.of(table.slice(matching, listing), wanted, all, member));
    }

    @Get("/{document}/{key}")
    KpiPage show(Member member, DocumentId document, String key) {
        return KpiPage.of(definitions.find(member, document, key), member);
    }
}
