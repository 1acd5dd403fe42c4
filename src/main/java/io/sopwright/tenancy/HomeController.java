package io.sopwright.tenancy;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.sopwright.database.Transactions;
import io.sopwright.identity.SignedIn;
import io.sopwright.identity.Visitors;
import io.sopwright.web.Anonymous;
import io.sopwright.web.Frame;
import io.sopwright.web.Page;
import java.net.URI;
import java.util.List;

/** Where people begin: in their company, at the list of their companies, or at the page for those who are new. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class HomeController {

    private final MembershipRepository memberships;
    private final Transactions transactions;

    HomeController(MembershipRepository memberships, Transactions transactions) {
        this.memberships = memberships;
        this.transactions = transactions;
    }

    @Anonymous
    @Get("/")
    HttpResponse<Page> home(HttpRequest<?> request) {
        return Visitors.of(request).map(this::companies).orElseGet(() -> HttpResponse.<Page>seeOther(URI.create("/sign-in")));
    }

    private HttpResponse<Page> companies(SignedIn visitor) {
        List<Frame.Company> companies = transactions.read(() -> memberships.of(visitor.person())).stream().map(Membership::link)
                .toList();
        return companies.size() == 1
                ? HttpResponse.<Page>seeOther(URI.create(companies.getFirst().base() + "/tasks"))
                : HttpResponse.<Page>ok(new CompaniesPage(companies));
    }
}
