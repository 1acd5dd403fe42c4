package io.sopwright.search;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.pages.search.JtesearchGenerated;
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

        /** Its words, cut where they are long. */
        public String excerpt() {
            return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
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

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JtesearchGenerated.render(out, null, shell, this);
    }
}
