package io.sopwright.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import java.net.URI;

/** The answers to forms. */
public final class Replies {

    private Replies() {}

    /** It is done: the browser loads the page that shows so. */
    public static HttpResponse<Page> to(String path) {
        return HttpResponse.seeOther(URI.create(path));
    }

    /** What was typed cannot be taken: the same page, with what was typed and what is wrong. */
    public static HttpResponse<Page> invalid(Page page) {
        return HttpResponse.<Page>status(HttpStatus.UNPROCESSABLE_ENTITY).body(page);
    }

    /** Somebody was faster: the same page, with what was typed beside what is there now. */
    public static HttpResponse<Page> conflict(Page page) {
        return HttpResponse.<Page>status(HttpStatus.CONFLICT).body(page);
    }
}
