package io.sopwright.modelling;

import io.sopwright.change.ProcessEditing;
import io.sopwright.web.Form;
import io.sopwright.yaml.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Between what an item says and what its form shows. */
final class Items {

    static final List<String> RESULTS = List.of("", "pass/fail", "yes/no", "text", "whole number", "decimal", "percent", "money",
            "date", "choice");

    private static final int LONGEST = 2_000;
    private static final List<String> PARTS = List.of("result", "unit", "min", "max", "coverage", "when");

    private Items() {}

    /**
     * An item as it was typed; one that is only its title is written as that.
     *
     * @throws io.sopwright.refusal.Invalid when it has no title
     */
    static Node of(Form form) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("title", form.needed("item_title", LONGEST));
        PARTS.forEach(part -> parts.put(part, form.text("item_" + part)));
        parts.put("required", form.text("item_required").equals("no") ? "no" : "");
        var item = ProcessEditing.mapping(parts);
        return item.entries().size() == 1 ? item.values().getFirst() : item;
    }

    static Map<String, String> shown(Content item) {
        var texts = new LinkedHashMap<String, String>();
        Stream.concat(Stream.of("required"), PARTS.stream()).forEach(part -> texts.put("item_" + part, item.text(part)));
        texts.put("item_title", item.title());
        return texts;
    }
}
