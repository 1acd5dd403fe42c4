package io.sopwright.change;

import io.sopwright.source.Source;
import java.util.ArrayList;
import java.util.List;

/** A text that grows part by part, some of them set apart by blank lines. */
final class Spaced {

    private final String name;
    private final List<Source> parts = new ArrayList<>();
    private String end = "\n\n";
    private boolean isApart;

    Spaced(String name) {
        this.name = name;
    }

    /** As it stands. */
    void add(Source part) {
        if (!part.text().isEmpty()) {
            if (isApart) {
                space(part);
            }
            isApart = false;
            append(part);
        }
    }

    /** With a blank line before and behind it; the tag that ends a section needs none before it. */
    void addApart(Source part) {
        isApart = true;
        add(part);
        isApart = true;
    }

    private void space(Source next) {
        if (!end.endsWith("\n")) {
            append(new Source("change", "\n", next.start(), 0));
        }
        if (!end.endsWith("\n\n") && !end.endsWith("\n\r\n") && !next.text().startsWith("<</")) {
            append(new Source("change", "\n", next.start(), 0));
        }
    }

    private void append(Source part) {
        parts.add(part);
        end = (end + part.text()).substring(Math.max(0, end.length() + part.text().length() - 3));
    }

    Source whole() {
        return Source.joined(name, parts);
    }
}
