package io.sopwright.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.sopwright.testing.Application;
import io.sopwright.testing.Reply;
import io.sopwright.testing.RunningOnboarding;
import io.sopwright.testing.Together;
import io.sopwright.testing.WithApplication;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Promise 1: nothing is done twice, and nothing is lost, when several act at once. */
@ExtendWith(WithApplication.class)
class OnceTest {

    private static final Map<String, String> AURORA = Map.of("name", "Aurora Spa", "kind", "new", "country", "DE");

    private static List<Reply> sendAtOnce(int times, Reply page, String action, Map<String, String> typed) {
        return Together.act(Collections.nCopies(times, () -> page.submit(action, typed)));
    }

    @Test
    void a_form_that_is_sent_eight_times_at_once_acts_once_and_each_answer_leads_to_the_same_page(Application app) {
        var north = app.company("North", "Ann");
        var ann = north.owner();
        var replies = sendAtOnce(8, ann.get(north.to("/clients/new")), north.to("/clients"), AURORA);
        assertEquals(List.of(303), replies.stream().map(Reply::status).distinct().toList());
        assertEquals(1, replies.stream().map(reply -> reply.location().orElseThrow()).distinct().count());
        assertEquals(1, ann.get(north.to("/clients")).page().select("tbody tr").size());
    }

    @Test
    void a_tick_that_is_sent_four_times_at_once_is_one_tick_and_never_a_quarrel_with_oneself(Application app) {
        var run = RunningOnboarding.start(app, app.company("North", "Ann"));
        var task = run.task("Fill in the client information form");
        var replies = sendAtOnce(4, run.owner().get(task), task + "/completion", Map.of());
        assertEquals(List.of(303), replies.stream().map(Reply::status).distinct().toList());
        assertEquals(1, run.owner().get(task).page().select(".trace li").size());
    }

    @Test
    void documents_that_are_adopted_at_once_have_numbers_one_after_the_other_and_so_has_the_trail(Application app)
            throws SQLException {
        var north = app.company("North", "Ann");
        var ann = north.owner();
        var shelf = north.to("/documents/shelf/client-onboarding");
        var adoptions = Stream.generate(() -> ann.get(shelf)).limit(6)
                .<Callable<Reply>>map(page -> () -> page.submit(shelf + "/adoption", Map.of())).toList();
        var replies = Together.act(adoptions);
        assertEquals(List.of(303), replies.stream().map(Reply::status).distinct().toList(), replies.getFirst().text());
        var numbers = column(app, north.tenant(), "select number from document where tenant_id = ? order by number");
        assertEquals(LongStream.rangeClosed(1, 6).mapToObj(number -> "OPS-%03d".formatted(number)).toList(), numbers);
        var trail = column(app, north.tenant(), "select sequence from audit_entry where tenant_id = ? order by sequence");
        assertEquals(LongStream.rangeClosed(1, trail.size()).mapToObj(String::valueOf).toList(), trail);
    }

    private static List<String> column(Application app, TenantId tenant, String sql) throws SQLException {
        var settings = app.database();
        var found = new ArrayList<String>();
        try (var database = DriverManager.getConnection(settings.url(), settings.user(), settings.password());
                var query = database.prepareStatement(sql)) {
            query.setLong(1, tenant.value());
            var rows = query.executeQuery();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
