package io.sopwright.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** A page's template holds no words of any language: all of them come from the bundles. */
class PagesWithoutWordsTest {

    /** The program's name, which is the same in every language. */
    private static final Set<String> NAMES = Set.of("Sopwright");

    /** What is printed: it speaks the language of the template that it is made of, not of who prints it. */
    private static final Set<String> PRINTED = Set.of("document/version.jte", "onboarding/checklist.jte");
    private static final List<String> SPOKEN = List.of("title", "aria-label", "placeholder", "alt", "label", "aria-description",
            "aria-roledescription", "data-label");

    @Test
    void no_page_holds_words_of_its_own() {
        assertEquals(List.of(), Sources.pages().filter(page -> PRINTED.stream().noneMatch(page::endsWith))
                .flatMap(page -> words(page).map(words -> page.getFileName() + ": " + words)).toList());
    }

    /** A single letter is a picture on a button; what stands in double angle brackets is a notation. */
    private static Stream<String> words(Path page) {
        var template = Template.read(page);
        var shown = template.markup().stream().flatMap(piece -> Jsoup.parse(piece, Parser.xmlParser()).getAllElements().stream())
                .flatMap(PagesWithoutWordsTest::shown);
        var handedOver = new Code(page.toString(), template.code()).literals().stream().map(Code.Literal::text)
                .filter(text -> text.matches(".*\\p{L} +\\p{L}.*|\\p{Lu}\\p{Ll}+.*")).filter(PagesWithoutWordsTest::isProse);
        return Stream.concat(shown, handedOver).filter(text -> text.matches(".*\\p{L}{2}.*"))
                .filter(text -> !text.startsWith("<<")).filter(text -> !NAMES.contains(text.strip()));
    }

    /** The names of classes and of states in the database are in small letters throughout. */
    private static boolean isProse(String text) {
        return text.chars().anyMatch(Character::isUpperCase) || text.matches(".*[.?!:]");
    }

    private static Stream<String> shown(Element element) {
        return Stream.concat(Stream.of(element.ownText()), SPOKEN.stream().map(element::attr));
    }
}
