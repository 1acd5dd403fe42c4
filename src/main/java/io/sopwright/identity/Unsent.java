package io.sopwright.identity;

import io.micronaut.http.HttpRequest;
import io.sopwright.web.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A form that was filled in here and arrived when its session was over. It is carried through the sign-in page and offered again; passwords in it are
 * not.
 *
 * @param path where it was sent to: a path of this site, without its operation
 * @param fields what was typed, by field
 */
public record Unsent(String path, Map<String, List<String>> fields) {

    private static final String ATTRIBUTE = "sopwright.unsent";
    private static final String PATH = "unsent";
    private static final String PREFIX = "unsent.";

    public Unsent {
        fields = new LinkedHashMap<>(fields);
    }

    /** A form as it arrived; empty when its address is none of ours. */
    static Optional<Unsent> of(String path, Form form) {
        var fields = new LinkedHashMap<>(form.fields());
        fields.keySet().removeIf(name -> name.contains("password"));
        return LocalPath.is(path) ? Optional.of(new Unsent(path, fields)) : Optional.empty();
    }

    /** The form that the sign-in page carried along. */
    static Optional<Unsent> carried(Form signIn) {
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
        all.put(PATH, List.of(path));
        fields.forEach((name, texts) -> all.put(PREFIX + name, texts));
        return all;
    }

    /** What people see of it: the texts that they typed or chose. */
    public List<String> texts() {
        return fields.entrySet().stream().filter(field -> !field.getKey().equals("read"))
                .flatMap(field -> field.getValue().stream())
                .filter(text -> !text.isBlank()).collect(Collectors.toList());
    }

    static void keep(HttpRequest<?> request, Unsent form) {
        request.setAttribute(ATTRIBUTE, form);
    }

    static Optional<Unsent> kept(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, Unsent.class);
    }
}
