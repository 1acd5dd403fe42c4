package io.sopwright.document;

import io.sopwright.yaml.Part;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.time.LocalDate;
import java.util.List;

/**
 * A row of the revision history.
 *
 * @param change what changed, in words
 * @param by the key of the person who answers for it
 */
public record Revision(String version, LocalDate day, String change, String by) {

    private static final Part<Revision, String> VERSION = Part.needed("version", Document.VERSION_NUMBER, Revision::version,
            "the version that came to be");
    private static final Part<Revision, LocalDate> DAY = Part.needed("day", Shapes.DAY, Revision::day,
            "the day it took effect");
    private static final Part<Revision, String> CHANGE = Part.needed("change", Shapes.TEXT, Revision::change, "what changed");
    private static final Part<Revision, String> BY = Part.needed("by", Shapes.KEY, Revision::by, "the person who answers for it");

    static final Shape<Revision> SHAPE = new RecordShape<>("revision", List.of(VERSION, DAY, CHANGE, BY),
            in -> new Revision(in.get(VERSION), in.get(DAY), in.get(CHANGE), in.get(BY)));
}
