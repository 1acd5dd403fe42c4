package io.sopwright.desk;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.sopwright.database.Batches;
import io.sopwright.database.Transactions;
import io.sopwright.tenancy.Member;
import io.sopwright.web.CsvFile;
import io.sopwright.web.Listing;
import io.sopwright.wording.Words;
import java.time.Clock;
import java.util.List;

/** Everybody's tasks. */
@Controller("/c/{company}/tasks")
@ExecuteOn(TaskExecutors.BLOCKING)
final class DeskController {

    private final DeskRepository desks;
    private final Papers papers;
    private final Transactions transactions;
    private final Clock clock;

    DeskController(DeskRepository desks, Papers papers, Transactions transactions, Clock clock) {
        this.desks = desks;
        this.papers = papers;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> desk(Member member, Listing listing, @QueryValue(defaultValue = "") String show,
            @QueryValue(defaultValue = "") String whose) {
        boolean everybodys = whose.equals("all");
        return listing.csv() ? file(member, everybodys, listing) : HttpResponse.ok(page(member, everybodys, Shelf.of(show)));
    }

    private HttpResponse<?> file(Member member, boolean everybodys, Listing listing) {
        var words = new Words(member.locale());
        return CsvFile.of("tasks", DeskPage.table(words), DeskPage.byDay(entries(all(member, everybodys), member)), listing,
                words);
    }

    private DeskPage page(Member member, boolean everybodys, Shelf shelf) {
        return new DeskPage(entries(rows(member, everybodys), member), papers(member, everybodys), shelf, everybodys);
    }

    private List<DeskEntry> entries(List<DeskRow> rows, Member member) {
        return rows.stream().map(row -> DeskEntry.of(row, member, clock.instant())).toList();
    }

    private List<DeskRow> all(Member member, boolean everybodys) {
        long whose = everybodys ? 0 : member.id().value();
        return Batches.all(row -> row.id().value(),
                (after, most) -> transactions.read(() -> desks.all(member.tenant(), whose, after, most)));
    }

    private List<Paper> papers(Member member, boolean everybodys) {
        return everybodys ? List.of() : transactions.read(() -> papers.of(member));
    }

    private List<DeskRow> rows(Member member, boolean everybodys) {
        return transactions.read(() -> everybodys
                ? desks.ofAll(member.tenant(), DeskPage.MOST)
                : desks.of(member.tenant(), member.id(), DeskPage.MOST));
    }
}
