package io.sopwright.cli;

import io.sopwright.document.Provenance;
import io.sopwright.source.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/** Provenance as a file: the same on every machine, so files are named by their folder and name alone. */
final class ProvenanceJson {

    private ProvenanceJson() {}

    static String of(Provenance provenance) {
        var values = new ArrayList<Object>();
        for (var value : provenance.values()) {
            var row = new LinkedHashMap<String, Object>(Map.of("source", values.size()));
            row.put("name", value.name());
            row.put("value", value.value());
            row.put("tag", words(value.tag()));
            value.answer().ifPresent(answer -> row.put("answer", words(answer)));
            values.add(row);
        }
        var sections = provenance.sections().stream().<Object>map(section -> {
            var row = new LinkedHashMap<String, Object>();
            row.put("name", section.name());
            row.put("tag", words(section.tag()));
            row.put("times", section.times());
            return row;
        }).toList();
        var whole = new LinkedHashMap<String, Object>();
        whole.put("values", values);
        whole.put("sections", sections);
        return Json.write(whole);
    }

    private static String words(Place place) {
        var path = Path.of(place.source());
        int names = path.getNameCount();
        return path.subpath(Math.max(0, names - 2), names).toString().replace('\\', '/') + ":" + place.line() + ":"
                + place.column();
    }
}
