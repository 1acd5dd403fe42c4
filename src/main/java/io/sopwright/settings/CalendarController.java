package io.sopwright.settings;

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
import io.sopwright.tenancy.Right;
import io.sopwright.web.Form;
import io.sopwright.web.Operation;
import io.sopwright.web.Page;
import io.sopwright.web.Replies;
import java.time.Clock;
import java.time.LocalDate;

/** When a company works. */
@Controller("/c/{company}/company/calendar")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class CalendarController {

    private final Settings settings;
    private final Once once;
    private final Clock clock;

    CalendarController(Settings settings, Once once, Clock clock) {
        this.settings = settings;
        this.once = once;
        this.clock = clock;
    }

    @Get
    CalendarPage show(Member member) {
        member.require(Right.ADMINISTER);
        return page(member);
    }

    @Post
    HttpResponse<Page> change(Member member, Operation operation, @Body Form form) {
        try {
            return Replies.to(once.run(member, operation, () -> {
                settings.changeCalendar(member, form.number("read"), CalendarForm.read(form));
                return member.to("/company/calendar");
            }));
        } catch (Invalid invalid) {
            return Replies.invalid(page(member).refused(form, invalid));
        } catch (Conflict _) {
            return Replies.conflict(page(member).beside(form));
        }
    }

    private CalendarPage page(Member member) {
        return CalendarPage.of(member, settings.find(member.tenant()), LocalDate.ofInstant(clock.instant(), member.zone()));
    }
}
