package io.sopwright.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.sopwright.refusal.Conflict;
import io.sopwright.refusal.Invalid;
import io.sopwright.refusal.NoSuch;
import io.sopwright.refusal.NotAllowed;
import io.sopwright.refusal.Refusal;
import io.sopwright.refusal.TooMany;
import io.sopwright.wording.Message;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The page that tells of a refusal where the page that was asked for could not tell of it itself. */
@Singleton
final class Refusals implements ExceptionHandler<Refusal, HttpResponse<Page>> {

    @Override
    @SuppressWarnings("rawtypes") // the interface's own
    public HttpResponse<Page> handle(HttpRequest request, Refusal refusal) {
        return HttpResponse.<Page>status(status(refusal))
                .body(new NoticePage(title(refusal), refusal.sentence(), "", typed(refusal, request)));
    }

    /** What was typed, where the same form may be taken another time. */
    private static Optional<Unsent> typed(Refusal refusal, HttpRequest<?> request) {
        return switch (refusal) {
            case NoSuch _,NotAllowed _ -> Optional.empty();
            case Conflict _,Invalid _,TooMany _ -> Unsent.kept(request).filter(Unsent::isWorthKeeping);
        };
    }

    private static HttpStatus status(Refusal refusal) {
        return switch (refusal) {
            case NoSuch _ -> HttpStatus.NOT_FOUND;
            case NotAllowed _ -> HttpStatus.FORBIDDEN;
            case Conflict _ -> HttpStatus.CONFLICT;
            case Invalid _ -> HttpStatus.UNPROCESSABLE_ENTITY;
            case TooMany _ -> HttpStatus.TOO_MANY_REQUESTS;
        };
    }

    private static Message title(Refusal refusal) {
        return Message.of(switch (refusal) {
            case NoSuch _ -> "notice.no_such_title";
            case NotAllowed _ -> "notice.not_allowed_title";
            case Conflict _ -> "notice.conflict_title";
            case Invalid _ -> "notice.invalid_title";
            case TooMany _ -> "notice.too_many_title";
        });
    }
}
