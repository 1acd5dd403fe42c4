package io.sopwright.desk;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
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
        var entries = rows(member, everybodys).stream().map(row -> DeskEntry.of(row, member, clock.instant())).toList();
        var words = new Words(member.locale());
        return listing.csv()
                ? CsvFile.of("tasks", DeskPage.table(words), entries, listing, words)
                : HttpResponse.ok(new DeskPage(entries, papers(member, everybodys), Shelf.of(show), everybodys));
    }

    private List<Paper> papers(Member member, boolean everybodys) {
        return everybodys ? List.of() : transactions.read(() -> papers.of(member));
    }

    private List<DeskRow> rows(Member member, boolean everybodys) {
        return transactions.read(() -> everybodys ? desks.ofAll(member.tenant()) : desks.of(member.tenant(), member.id()));
    }
}
