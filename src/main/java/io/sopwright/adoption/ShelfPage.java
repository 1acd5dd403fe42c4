package io.sopwright.adoption;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.catalogue.PolicyTemplate;
import io.sopwright.catalogue.Reference;
import io.sopwright.control.DocumentRow;
import io.sopwright.pages.adoption.JteshelfGenerated;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The templates that a company can adopt.
 *
 * @param search what was searched for; empty for all
 */
public record ShelfPage(String search, List<Card> cards) implements Page {

    /**
     * A template on the shelf.
     *
     * @param adopted the documents that the company made of it
     */
    public record Card(PolicyTemplate template, List<DocumentRow> adopted) {}

    static ShelfPage of(List<PolicyTemplate> templates, List<DocumentRow> documents, String search) {
        var words = plain(search).split("\\s+");
        return new ShelfPage(search, templates.stream().filter(template -> holds(template, words))
                .map(template -> new Card(template, adopted(template, documents))).toList());
    }

    static List<DocumentRow> adopted(PolicyTemplate template, List<DocumentRow> documents) {
        return documents.stream().filter(document -> document.template().equals(template.title().id())).toList();
    }

    private static boolean holds(PolicyTemplate template, String[] words) {
        var title = template.title();
        var text = plain(String.join(" ", title.title(), title.summary(), title.category(), String.join(" ", title.tags()),
                String.join(" ", title.related().stream().map(Reference::id).toList())));
        return Stream.of(words).allMatch(text::contains);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JteshelfGenerated.render(out, null, shell, this);
    }
}
