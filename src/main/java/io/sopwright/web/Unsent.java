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
 * @param files the names of files, by field: files themselves are not kept, and have to be chosen again
 */
public record Unsent(String address, Map<String, List<String>> fields, Map<String, String> files) {

    private static final String ATTRIBUTE = "sopwright.unsent";
    private static final String PATH = "unsent";
    private static final String PREFIX = "unsent.";
    private static final String FILE_PREFIX = "unsent-file.";
    private static final Pattern OPERATION = Pattern.compile("[?&]operation=[^&]*$|(?<=[?&])operation=[^&]*&");

    public Unsent {
        fields = new LinkedHashMap<>(fields);
        files = new LinkedHashMap<>(files);
    }

    /** A form as it arrived; empty when its address is none of ours, or when it holds a password. */
    static Optional<Unsent> of(String address, Form form, Map<String, String> files) {
        boolean secret = form.fields().keySet().stream().anyMatch(name -> name.contains("password"));
        return LocalPath.is(address) && !secret ? Optional.of(new Unsent(address, form.fields(), files)) : Optional.empty();
    }

    /** The form that the sign-in page carried along. */
    public static Optional<Unsent> carried(Form signIn) {
        var fields = new LinkedHashMap<String, List<String>>();
        var files = new LinkedHashMap<String, String>();
        signIn.fields().forEach((name, texts) -> {
            if (name.startsWith(PREFIX)) {
                fields.put(name.substring(PREFIX.length()), texts);
            } else if (name.startsWith(FILE_PREFIX)) {
                files.put(name.substring(FILE_PREFIX.length()), signIn.text(name));
            }
        });
        return signIn.given(PATH).flatMap(path -> of(path, new Form(fields), files));
    }

    /** The fields of the sign-in page that carry it along. */
    public Map<String, List<String>> carrying() {
        var all = new LinkedHashMap<String, List<String>>();
        all.put(PATH, List.of(path()));
        fields.forEach((name, texts) -> all.put(PREFIX + name, texts));
        files.forEach((name, file) -> all.put(FILE_PREFIX + name, List.of(file)));
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

    /** Whether there is anything in it that somebody would have to do again. */
    boolean isWorthKeeping() {
        return !texts().isEmpty() || !files.isEmpty();
    }

    /** Keeps what a request with a file begins with. */
    static void keep(HttpRequest<?> request, Upload upload) {
        request.setAttribute(ATTRIBUTE, upload);
    }

    /** Keeps the body of a request, as it was sent: hardly one is asked for. */
    static void keep(HttpRequest<?> request, String body) {
        request.setAttribute(ATTRIBUTE, body);
    }

    /** The form that this request brought, when it brought one. */
    public static Optional<Unsent> kept(HttpRequest<?> request) {
        try {
            return request.getAttribute(ATTRIBUTE).flatMap(kept -> kept instanceof Upload upload
                    ? of(address(request), Form.of(upload.fields()), upload.files())
                    : of(address(request), FormReader.parse(kept.toString()), Map.of()));
        } catch (Invalid _) {
            // the route tells what is wrong with it
            return Optional.empty();
        }
    }

    private static String address(HttpRequest<?> request) {
        return request.getUri().getRawPath()
                + Optional.ofNullable(request.getUri().getRawQuery()).map(text -> "?" + text).orElse("");
    }
}
