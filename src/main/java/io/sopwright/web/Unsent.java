package io.sopwright.web;

import io.micronaut.http.HttpRequest;
import io.sopwright.refusal.Invalid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A form that was filled in here and could not be acted upon: its session was over, or the database away. It is offered again. One with a password is
 * never kept.
 *
 * @param address where it was sent to: a path of this site, with its operation
 * @param fields what was typed, by field
 */
public record Unsent(String address, Map<String, List<String>> fields) {

    private static final String ATTRIBUTE = "sopwright.unsent";
    private static final String PATH = "unsent";
    private static final String PREFIX = "unsent.";
    private static final Pattern OPERATION = Pattern.compile("[?&]operation=[^&]*$|(?<=[?&])operation=[^&]*&");

    public Unsent {
        fields = new LinkedHashMap<>(fields);
    }

    /** A form as it arrived; empty when its address is none of ours, or when it holds a password. */
    static Optional<Unsent> of(String address, Form form) {
        boolean secret = form.fields().keySet().stream().anyMatch(name -> name.contains("password"));
        return LocalPath.is(address) && !secret ? Optional.of(new Unsent(address, form.fields())) : Optional.empty();
    }

    /** The form that the sign-in page carried along. */
    public static Optional<Unsent> carried(Form signIn) {
        var fields = new LinkedHashMap<String, List<String>>();
        signIn.fields().forEach((name, texts) -> {
            if (name.startsWith(PREFIX)) {
                fields.put(name.substring(PREFIX.length()), texts);
            }
        });
        return signIn.given(PATH).flatMap(path -> of(path, new Form(fields)));
    }

    /** The fields of the sign-in page that carry it along. */
    public Map<String, List<String>> carrying() {
        var all = new LinkedHashMap<String, List<String>>();
        all.put(PATH, List.of(path()));
        fields.forEach((name, texts) -> all.put(PREFIX + name, texts));
        return all;
    }

    /** Its address without the operation, which belongs to the session in which it was filled in. */
    public String path() {
        return OPERATION.matcher(address).replaceFirst("");
    }

    /** What people see of it: the texts that they typed or chose. */
    public List<String> texts() {
        return fields.entrySet().stream().filter(field -> !field.getKey().equals("read"))
                .flatMap(field -> field.getValue().stream())
                .filter(text -> !text.isBlank()).toList();
    }

    /** Keeps the body of a request, as it was sent: hardly one is asked for. */
    static void keep(HttpRequest<?> request, String body) {
        request.setAttribute(ATTRIBUTE, body);
    }

    /** The form that this request brought, when it brought one. */
    public static Optional<Unsent> kept(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, String.class).flatMap(body -> read(request, body));
    }

    private static Optional<Unsent> read(HttpRequest<?> request, String body) {
        try {
            var query = Optional.ofNullable(request.getUri().getRawQuery()).map(text -> "?" + text).orElse("");
            return of(request.getUri().getRawPath() + query, FormReader.parse(body));
        } catch (Invalid _) {
            // the route tells what is wrong with it
            return Optional.empty();
        }
    }
}
