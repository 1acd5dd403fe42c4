package io.sopwright.search;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.pages.search.JtesearchGenerated;
import io.sopwright.web.Needle;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import java.util.List;

/**
 * What was found.
 *
 * @param words what was looked for; empty when nothing was typed
 */
public record SearchPage(String words, List<Group> groups) implements Page {

    public SearchPage {
        groups = List.copyOf(groups);
    }

    /**
     * Something that was found, and where it is.
     *
     * @param words what else is known of it, which was searched too
     */
    public record Hit(String address, String name, String words) {

        private static final int LONGEST = 240;
        private static final int BEFORE = 60;

        /** Its words; of long ones, those around the first that was looked for. */
        public String excerpt(Needle needle) {
            if (words.length() <= LONGEST) {
                return words;
            }
            int first = needle.first(words).orElse(0);
            int from = first <= LONGEST - BEFORE ? 0 : words.lastIndexOf(' ', first - BEFORE) + 1;
            int to = words.length() <= from + LONGEST ? words.length() : words.lastIndexOf(' ', from + LONGEST);
            return (from > 0 ? "…" : "") + words.substring(from, to) + (to < words.length() ? "…" : "");
        }
    }

    /**
     * What was found of one kind.
     *
     * @param hits the first of them
     * @param total how many there are
     */
    public record Group(String kind, List<Hit> hits, int total) {

        static final int MOST = 20;

        public Group {
            hits = List.copyOf(hits);
        }

        /** How many are not shown. */
        public int more() {
            return total - hits.size();
        }
    }

    /** What is looked for. */
    public Needle needle() {
        return Needle.of(words);
    }

    /** How much was found. */
    public int total() {
        return groups.stream().mapToInt(Group::total).sum();
    }

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JtesearchGenerated.render(out, null, shell, this);
    }
}
