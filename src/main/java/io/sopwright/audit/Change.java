package io.sopwright.audit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A part that an entry of the trail changed; empty texts where it said nothing. */
public record Change(String part, String before, String after) {

    private static final JsonFactory JSON = new JsonFactory();

    /** The changes of an entry, in its order. */
    public static List<Change> read(String changes) {
        var all = new ArrayList<Change>();
        try (var in = JSON.createParser(changes)) {
            in.nextToken();
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                var part = in.currentName();
                in.nextToken();
                all.add(new Change(part, in.nextTextValue(), in.nextTextValue()));
                in.nextToken();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return List.copyOf(all);
    }
}
