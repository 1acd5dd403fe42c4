package io.sopwright.checklist;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.sopwright.client.ClientId;
import io.sopwright.client.Clients;
import io.sopwright.control.VersionId;
import io.sopwright.refusal.Invalid;
import io.sopwright.run.IssuedVersions;
import io.sopwright.run.Known;
import io.sopwright.run.Runs;
import io.sopwright.run.StartOrder;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.Once;
import io.sopwright.web.Form;
import io.sopwright.web.Operation;
import io.sopwright.web.Option;
import io.sopwright.web.Page;
import io.sopwright.web.Replies;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Starts onboardings. */
@Controller("/c/{company}/onboardings")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class StartController {

    private final Runs runs;
    private final IssuedVersions versions;
    private final Clients clients;
    private final Once once;
    private final Clock clock;

    StartController(Runs runs, IssuedVersions versions, Clients clients, Once once, Clock clock) {
        this.runs = runs;
        this.versions = versions;
        this.clients = clients;
        this.once = once;
        this.clock = clock;
    }

    @Get("/new")
    Page choose(Member member, @QueryValue @Nullable ClientId client, @QueryValue @Nullable VersionId version) {
        var effective = versions.effective(member.tenant());
        var only = effective.size() == 1 ? Optional.of(effective.getFirst().id()) : Optional.<VersionId>empty();
        var chosen = Optional.ofNullable(version).or(() -> only);
        if (client != null && chosen.isPresent()) {
            return page(member, client, chosen.get());
        }
        return new ChoicePage(
                clients.all(member.tenant()).stream().map(row -> new Option(row.id().text(), row.name())).toList(),
                effective.stream().map(row -> new Option(row.id().text(), row.words())).toList(),
                client == null ? "" : client.text());
    }

    @Post
    HttpResponse<Page> start(Member member, Operation operation, @QueryValue ClientId client, @QueryValue VersionId version,
            @Body Form form) {
        try {
            return Replies.to(once.run(member, operation, () -> member
                    .to("/onboardings/"
                            + runs.start(member, new StartOrder(client, version, known(member, version, form), Optional.empty()))
                                    .text())));
        } catch (Invalid invalid) {
            return Replies.invalid(page(member, client, version).refused(form, invalid));
        }
    }

    private CasePage page(Member member, ClientId id, VersionId version) {
        var client = clients.find(member.tenant(), id);
        var complete = versions.find(member.tenant(), version);
        var today = LocalDate.ofInstant(clock.instant(), member.zone()).toString();
        var form = new Form(Map.of("day", List.of(today), "products", client.bought()));
        var process = complete.process();
        return CasePage.of(member.to("/onboardings?client=" + id.text() + "&version=" + version.text()),
                client.name() + ", " + complete.document().number() + " " + complete.template().title(),
                Optional.of(process.events().getOrDefault(process.starts(), process.starts())), complete,
                runs.members(member.tenant()), new Known(Map.of(), Map.of(), Map.of(), client.bought()), form);
    }

    private Known known(Member member, VersionId id, Form form) {
        var version = versions.find(member.tenant(), id);
        var process = version.process();
        var products = form.texts("products").stream().filter(process.productTitles()::containsKey).toList();
        return new Known(Map.of(process.starts(), Moment.of(form, version.company().zone())),
                Seat.chosen(version, runs.members(member.tenant()), form), Question.answers(process.facts(), form), products);
    }
}
