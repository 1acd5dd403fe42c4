package io.sopwright.modelling;

import io.sopwright.change.ProcessEditing;
import io.sopwright.kpi.Kpi;
import io.sopwright.web.Form;
import io.sopwright.yaml.Node;
import java.util.LinkedHashMap;
import java.util.Map;

/** What special rows of a KPI count as: a choice for each kind that is special everywhere. Kinds that only the KPI knows stay as they are. */
final class Counts {

    private static final String PART = "counts";

    private Counts() {}

    static void show(Content kpi, Map<String, String> texts) {
        Kpi.SPECIAL.forEach(special -> texts.put(name(special), kpi.text(PART, special)));
    }

    static Node node(Content kpi, Form form) {
        var counts = new LinkedHashMap<String, String>();
        kpi.entries(PART).forEach(written -> counts.put(written.key(), kpi.text(PART, written.key())));
        Kpi.SPECIAL.forEach(special -> counts.put(special, form.text(name(special))));
        return ProcessEditing.mapping(counts);
    }

    private static String name(String special) {
        return PART + "_" + special;
    }
}
