package io.sopwright.audit;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import io.sopwright.database.Sha256;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A trail as a file ({@code trail.jsonl}): a line for each entry, in their order, with all that its hash is made of. docs/audit.md tells its form. */
public final class TrailFile {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String PREVIOUS = "previous";
    private static final String HASH = "hash";
    private static final Set<String> FIELDS = Stream.concat(CanonicalEntry.NAMES.stream(), Stream.of(PREVIOUS, HASH))
            .collect(Collectors.toUnmodifiableSet());

    private TrailFile() {}

    /**
     * Writes the entries.
     *
     * @throws IOException when they cannot be written
     */
    public static void write(Writer out, Iterator<TrailRow> entries) throws IOException {
        while (entries.hasNext()) {
            out.write(line(entries.next()));
            out.write('\n');
        }
    }

    private static String line(TrailRow row) throws IOException {
        var text = new StringWriter();
        try (JsonGenerator line = JSON.createGenerator(text)) {
            line.writeStartObject();
            var parts = CanonicalEntry.parts(row.entry());
            for (int i = 0; i < parts.size(); i++) {
                line.writeStringField(CanonicalEntry.NAMES.get(i), parts.get(i));
            }
            line.writeStringField(PREVIOUS, row.previousHash().hex());
            line.writeStringField(HASH, row.hash().hex());
            line.writeEndObject();
        }
        return text.toString();
    }

    /** The trail in a file; a line that is no entry is found when it is come to. */
    public static Trail read(BufferedReader in) {
        var lines = in.lines().iterator();
        var numbers = IntStream.iterate(1, number -> number + 1).iterator();
        return new Trail(Optional.empty(), 0, new Iterator<>() {
            @Override
            public boolean hasNext() {
                return lines.hasNext();
            }

            @Override
            public TrailRow next() {
                int number = numbers.next();
                return row(lines.next()).orElseThrow(() -> new UnreadableEntry(number));
            }
        });
    }

    private static Optional<TrailRow> row(String line) {
        var fields = fields(line);
        List<String> parts = CanonicalEntry.NAMES.stream().map(name -> fields.getOrDefault(name, "")).toList();
        var links = List.of(fields.getOrDefault(PREVIOUS, ""), fields.getOrDefault(HASH, ""));
        boolean complete = fields.keySet().equals(FIELDS) && links.stream().allMatch(link -> link.matches("[0-9a-f]{64}"));
        return complete
                ? CanonicalEntry.read(parts)
                        .map(entry -> TrailRow.of(entry, new Sha256(links.getFirst()), new Sha256(links.getLast())))
                : Optional.empty();
    }

    /** The texts of a line by their names; nothing when it is no JSON object of texts. */
    private static Map<String, String> fields(String line) {
        var fields = new LinkedHashMap<String, String>();
        try (var in = JSON.createParser(line)) {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                return Map.of();
            }
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                var name = in.currentName();
                if (in.nextToken() != JsonToken.VALUE_STRING || fields.put(name, in.getText()) != null) {
                    return Map.of();
                }
            }
        } catch (JacksonException _) {
            return Map.of();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return fields;
    }
}
