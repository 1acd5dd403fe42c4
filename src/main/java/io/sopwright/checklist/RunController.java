package io.sopwright.checklist;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.sopwright.refusal.Invalid;
import io.sopwright.run.Courses;
import io.sopwright.run.OnboardingId;
import io.sopwright.run.ProgressRow;
import io.sopwright.run.Runs;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.Once;
import io.sopwright.web.CsvFile;
import io.sopwright.web.Entry;
import io.sopwright.web.Form;
import io.sopwright.web.Listing;
import io.sopwright.web.Operation;
import io.sopwright.web.Page;
import io.sopwright.web.Replies;
import io.sopwright.wording.Words;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The list of onboardings, and each of them. */
@Controller("/c/{company}/onboardings")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class RunController {

    private static final int LONGEST_REASON = 2000;

    private final Runs runs;
    private final Courses courses;
    private final Once once;
    private final Clock clock;

    RunController(Runs runs, Courses courses, Once once, Clock clock) {
        this.runs = runs;
        this.courses = courses;
        this.once = once;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> list(Member member, Listing listing) {
        var words = new Words(member.locale());
        var table = RunsPage.table(words);
        var all = lines(member);
        return listing.csv()
                ? CsvFile.of("onboardings", table, all, listing, words)
                : HttpResponse.ok(new RunsPage(table.slice(all, listing), all.isEmpty()));
    }

    private List<RunsPage.Line> lines(Member member) {
        var progress = runs.progress(member.tenant()).stream()
                .collect(Collectors.toMap(ProgressRow::onboardingId, Function.identity()));
        return runs.all(member.tenant()).stream().map(run -> new RunsPage.Line(run,
                progress.getOrDefault(run.id(), new ProgressRow(run.id(), 0, 0)), member.zone())).toList();
    }

    @Get("/{id}")
    RunPage show(Member member, OnboardingId id) {
        return RunPage.of(courses.find(member.tenant(), id), member, clock.instant());
    }

    @Post("/{id}/events/{event}")
    HttpResponse<Page> record(Member member, Operation operation, OnboardingId id, String event, @Body Form form) {
        return act(member, operation, id, form, () -> {
            var zone = courses.find(member.tenant(), id).plan().version().company().zone();
            runs.record(member, id, event, Moment.of(form, zone));
        });
    }

    @Post("/{id}/hold")
    HttpResponse<Page> hold(Member member, Operation operation, OnboardingId id, @Body Form form) {
        return act(member, operation, id, form, () -> runs.hold(member, id, form.needed("hold_reason", LONGEST_REASON)));
    }

    @Post("/{id}/resumption")
    HttpResponse<Page> resume(Member member, Operation operation, OnboardingId id) {
        return act(member, operation, id, Form.EMPTY, () -> runs.resume(member, id));
    }

    @Post("/{id}/cancellation")
    HttpResponse<Page> cancel(Member member, Operation operation, OnboardingId id, @Body Form form) {
        return act(member, operation, id, form, () -> runs.cancel(member, id, form.needed("cancel_reason", LONGEST_REASON)));
    }

    @Post("/{id}/completion")
    HttpResponse<Page> complete(Member member, Operation operation, OnboardingId id) {
        return act(member, operation, id, Form.EMPTY, () -> runs.complete(member, id));
    }

    @Get("/{id}/case")
    CasePage details(Member member, OnboardingId id) {
        var course = courses.find(member.tenant(), id);
        var products = new Form(Map.of("products", course.known().products()));
        return CasePage.of(member.to("/onboardings/" + id.text() + "/case"), course.onboarding().name(), Optional.empty(),
                course.plan().version(), course.members(), course.known(), products);
    }

    @Post("/{id}/case")
    HttpResponse<Page> change(Member member, Operation operation, OnboardingId id, @Body Form form) {
        var version = courses.find(member.tenant(), id).plan().version();
        try {
            once.run(member, operation, () -> {
                var products = form.texts("products").stream().filter(version.process().productTitles()::containsKey).toList();
                runs.staff(member, id, Seat.chosen(version, runs.members(member.tenant()), form));
                runs.know(member, id, Question.answers(version.process().facts(), form), products);
            });
            return Replies.to(member.to("/onboardings/" + id.text()));
        } catch (Invalid invalid) {
            return Replies.invalid(details(member, id).refused(form, invalid));
        }
    }

    private HttpResponse<Page> act(Member member, Operation operation, OnboardingId id, Form form, Runnable verb) {
        try {
            once.run(member, operation, verb);
            return Replies.to(member.to("/onboardings/" + id.text()));
        } catch (Invalid invalid) {
            return Replies.invalid(show(member, id).refused(Entry.refused("run", form, invalid)));
        }
    }
}
