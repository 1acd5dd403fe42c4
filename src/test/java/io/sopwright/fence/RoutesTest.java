package io.sopwright.fence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micronaut.http.HttpMethod;
import io.micronaut.scheduling.TaskExecutors;
import io.sopwright.identity.SignedIn;
import io.sopwright.tenancy.Member;
import io.sopwright.testing.Application;
import io.sopwright.testing.WithApplication;
import io.sopwright.web.Operation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What every route says of itself: who may use it, and where it runs. */
@ExtendWith(WithApplication.class)
class RoutesTest {

    /** What changes nothing: it may be sent as often as one types. */
    private static final Set<String> PREVIEWS = Set.of("/c/{company}/documents/{id}/draft/process/{section}/{key}/trial POST",
            "/c/{company}/documents/{id}/text/preview POST");

    @Test
    void routes_of_companies_take_a_member_and_all_others_somebody_signed_in_or_say_that_anybody_may(Application app) {
        assertEquals(List.of(), Route.all(app).stream().filter(route -> !saysWho(route)).map(Route::toString).toList());
    }

    private static boolean saysWho(Route route) {
        return route.isOfCompany()
                ? route.takes(Member.class) && !route.isAnonymous()
                : route.isAnonymous() != route.takes(SignedIn.class);
    }

    @Test
    void no_route_blocks_the_threads_that_listen(Application app) {
        assertEquals(List.of(), Route.all(app).stream().filter(route -> !route.executor().equals(TaskExecutors.BLOCKING))
                .map(Route::toString).toList());
    }

    @Test
    void pages_are_loaded_and_forms_are_sent_and_there_is_nothing_else(Application app) {
        assertEquals(Set.of(HttpMethod.GET, HttpMethod.POST),
                Route.all(app).stream().map(route -> route.known().getHttpMethod()).collect(Collectors.toSet()));
    }

    @Test
    void every_form_of_a_company_but_previews_is_carried_out_once(Application app) {
        assertEquals(PREVIEWS, Route.ofCompanies(app).stream().filter(route -> !route.isGet())
                .filter(route -> !route.takes(Operation.class)).map(Route::toString).collect(Collectors.toSet()));
    }
}
