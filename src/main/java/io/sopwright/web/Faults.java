package io.sopwright.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.sopwright.database.DatabaseFault;
import io.sopwright.wording.Message;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is shown when the program itself fails. Details go to the log, never outside. */
@Singleton
final class Faults implements ExceptionHandler<Throwable, HttpResponse<Page>> {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    @Override
    @SuppressWarnings("rawtypes") // the interface's own
    public HttpResponse<Page> handle(HttpRequest request, Throwable failure) {
        var reference = RequestIds.of(request);
        boolean away = DatabaseFault.isAway(failure);
        LOG.atError().addKeyValue("request", reference).setCause(failure)
                .log(away ? "The database cannot be reached" : "A request failed");
        return away
                ? HttpResponse.<Page>status(HttpStatus.SERVICE_UNAVAILABLE).header("Retry-After", "10")
                        .body(notice("notice.away", reference, request))
                : HttpResponse.<Page>serverError().body(notice("notice.fault", reference, request));
    }

    private static NoticePage notice(String key, String reference, HttpRequest<?> request) {
        return new NoticePage(Message.of(key + "_title"), Message.of(key), reference, Unsent.kept(request));
    }
}
