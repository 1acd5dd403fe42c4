package io.sopwright.testing;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** What a browser got. */
public record Reply(Browser browser, String path, HttpResponse<byte[]> response) {

    public int status() {
        return response.statusCode();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** Where it leads to. */
    public Optional<String> location() {
        return response.headers().firstValue("Location");
    }

    public String body() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    public Document page() {
        return Jsoup.parse(body());
    }

    /** The words on the page. */
    public String text() {
        return page().text();
    }

    /** The words of the first element that matches; empty without one. */
    public String text(String css) {
        return Optional.ofNullable(page().selectFirst(css)).map(element -> element.text()).orElse("");
    }

    /** Sends the form whose action begins with that path, with other texts in some of its fields; leads to where the answer leads. */
    public Reply submit(String action, Map<String, String> typed) {
        var form = form(action);
        var fields = new LinkedHashMap<String, List<String>>();
        form.formData().forEach(field -> fields.computeIfAbsent(field.key(), _ -> new ArrayList<>()).add(field.value()));
        typed.forEach((name, text) -> fields.put(name, List.of(text)));
        return browser.post(form.attr("action"), fields);
    }

    /** The same, and on to the page that it leads to. */
    public Reply submitAndFollow(String action, Map<String, String> typed) {
        var reply = submit(action, typed);
        return reply.location().map(browser::follow).orElse(reply);
    }

    /** The form whose action begins with that path. */
    public FormElement form(String action) {
        return page().select("form").stream().map(FormElement.class::cast)
                .filter(form -> form.attr("action").startsWith(action)).findFirst()
                .orElseThrow(() -> new AssertionError("No form to " + action + " on " + path + " (" + status() + "): " + text()));
    }
}
