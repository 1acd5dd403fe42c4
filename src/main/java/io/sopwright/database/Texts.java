package io.sopwright.database;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A list of texts in one column, as a JSON array: for lists that are always read whole. */
public final class Texts {

    private static final JsonFactory JSON = new JsonFactory();

    private Texts() {}

    /** The column for a list. */
    public static String write(List<String> texts) {
        var column = new StringWriter();
        try (var out = JSON.createGenerator(column)) {
            out.writeStartArray();
            for (var text : texts) {
                out.writeString(text);
            }
            out.writeEndArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return column.toString();
    }

    /** The list of a column. */
    public static List<String> read(String column) {
        var texts = new ArrayList<String>();
        try (var in = JSON.createParser(column)) {
            in.nextToken();
            while (in.nextToken() == JsonToken.VALUE_STRING) {
                texts.add(in.getText());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return List.copyOf(texts);
    }
}
