package io.sopwright.web;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.sopwright.wording.Words;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Turns the page that a controller answers with into HTML. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(-100)
final class PageFilter {

    private static final int USUAL_SIZE = 32 * 1024;

    private final OperationTokens operations;
    private final Assets assets;

    PageFilter(OperationTokens operations, Assets assets) {
        this.operations = operations;
        this.assets = assets;
    }

    @ResponseFilter
    void write(HttpRequest<?> request, MutableHttpResponse<?> response) {
        response.getBody(Page.class).ifPresent(page -> {
            response.contentType(MediaType.TEXT_HTML_TYPE).characterEncoding(StandardCharsets.UTF_8);
            response.header("Cache-Control", "no-store");
            response.body(html(page, shell(request)));
        });
    }

    private Shell shell(HttpRequest<?> request) {
        var frame = Frames.of(request);
        var words = new Words(frame.map(Frame::locale).orElse(Locale.UK));
        return new Shell(words, frame, request.getPath(), () -> operations.issue(request), assets);
    }

    private static String html(Page page, Shell shell) {
        var text = new StringOutput(USUAL_SIZE);
        page.write(new OwaspHtmlTemplateOutput(text), shell);
        return text.toString();
    }
}
