package io.sopwright.search;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.sopwright.tenancy.Member;
import io.sopwright.web.Needle;
import java.util.List;

/** The page behind the search box. */
@Controller("/c/{company}/search")
@ExecuteOn(TaskExecutors.BLOCKING)
final class SearchController {

    private static final int LONGEST = 200;

    private final Search search;

    SearchController(Search search) {
        this.search = search;
    }

    @Get
    SearchPage search(Member member, @QueryValue(defaultValue = "") String q) {
        var words = q.strip().substring(0, Math.min(q.strip().length(), LONGEST));
        return new SearchPage(words, words.isEmpty() ? List.of() : search.look(member, Needle.of(words)));
    }
}
