package io.sopwright.trail;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.sopwright.audit.Trails;
import io.sopwright.database.Batches;
import io.sopwright.database.Transactions;
import io.sopwright.refusal.NoSuch;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.Once;
import io.sopwright.tenancy.Right;
import io.sopwright.web.CsvFile;
import io.sopwright.web.Listing;
import io.sopwright.web.Operation;
import io.sopwright.web.Option;
import io.sopwright.web.Page;
import io.sopwright.web.Replies;
import io.sopwright.wording.Words;
import java.util.List;

/** The trail of a company, for those who audit it. */
@Controller("/c/{company}/trail")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class TrailController {

    private final TrailRepository entries;
    private final Trails trails;
    private final Checks checks;
    private final Once once;
    private final Transactions transactions;

    TrailController(TrailRepository entries, Trails trails, Checks checks, Once once, Transactions transactions) {
        this.entries = entries;
        this.trails = trails;
        this.checks = checks;
        this.once = once;
        this.transactions = transactions;
    }

    @Get
    HttpResponse<?> list(Member member, Listing listing, HttpRequest<?> request) {
        member.require(Right.AUDIT);
        var wanted = Wanted.of(request.getParameters());
        return listing.csv() ? file(member, wanted, listing) : HttpResponse.ok(page(member, wanted, listing));
    }

    private HttpResponse<?> file(Member member, Wanted wanted, Listing listing) {
        var words = new Words(member.locale());
        var all = new Batches<>(Long.MAX_VALUE, Line::sequence,
                (before, most) -> lines(member, wanted, before, most, words));
        return CsvFile.of("trail", TrailPage.table(words), all, listing, words);
    }

    private TrailPage page(Member member, Wanted wanted, Listing listing) {
        var words = new Words(member.locale());
        var newest = lines(member, wanted, Long.MAX_VALUE, TrailPage.MOST, words);
        return new TrailPage(TrailPage.table(words).slice(newest, listing), wanted, people(member), chain(member),
                newest.size() == TrailPage.MOST);
    }

    @Get("/{sequence}")
    EntryPage entry(Member member, long sequence) {
        member.require(Right.AUDIT);
        return new EntryPage(trails.entry(member.tenant(), sequence).orElseThrow(NoSuch::new), member);
    }

    @Post("/checks")
    HttpResponse<Page> check(Member member, Operation operation) {
        once.run(member, operation, () -> checks.ask(member));
        return Replies.to(member.to("/trail"));
    }

    @Get("/checks/newest")
    ChainPart newest(Member member) {
        member.require(Right.AUDIT);
        return new ChainPart(chain(member));
    }

    private Chain chain(Member member) {
        return new Chain(checks.newest(member), Moments.of(member));
    }

    private List<Line> lines(Member member, Wanted wanted, long before, int most, Words words) {
        return transactions
                .read(() -> entries.lines(member.tenant(), before, wanted.personNumber(), wanted.kind(), wanted.subjectNumber(),
                        wanted.begin(member.zone()), wanted.end(member.zone()), most))
                .stream().map(row -> Line.of(row, member, words)).toList();
    }

    private List<Option> people(Member member) {
        return transactions.read(() -> entries.people(member.tenant())).stream()
                .map(person -> new Option(person.id().text(), person.name())).toList();
    }
}
