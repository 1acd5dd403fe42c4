package io.sopwright.profile;

import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * What a company's printed pages share: the letterhead and the style sheet. A component of every printed page.
 *
 * @param name the company's name
 * @param lines its address and how to reach it, a line each
 * @param hasLogo whether the picture {@code asset:logo} is there
 * @param style the style sheet, complete
 * @param language BCP 47 tag
 */
public record Paper(String name, List<String> lines, boolean hasLogo, String style, String language) {

    /**
     * The paper of a company.
     *
     * @param footer what the foot of each page says before the page number; letters, digits and simple punctuation only
     */
    public static Paper of(Company company, String footer) {
        if (!footer.matches("[\\p{L}\\p{Nd} .,:·/-]*")) {
            throw new IllegalArgumentException("A footer is plain words: " + footer);
        }
        var style = stylesheet("paper.css").replace("/*accent*/", company.letterhead().accent()).replace("/*footer*/", footer);
        return new Paper(company.name(), lines(company), company.letterhead().logo().isPresent(), style,
                company.locale().toLanguageTag());
    }

    /** What a page template writes; texts in it are escaped for where they stand. */
    public static String written(Consumer<HtmlTemplateOutput> template) {
        var text = new StringOutput(64 * 1024);
        template.accept(new OwaspHtmlTemplateOutput(text));
        return text.toString();
    }

    /** A page for a screen: the print's page, and how it adapts to a window. */
    public static String onScreen(String html) {
        return html.replaceFirst("</head>",
                Matcher.quoteReplacement("<style>\n" + stylesheet("screen.css") + "</style>\n</head>"));
    }

    private static List<String> lines(Company company) {
        var address = company.profile().to("company_address").stream()
                .flatMap(answer -> Arrays.stream(answer.texts().getFirst().split(",\\s*|\\n")));
        var reach = Stream.of("company_phone", "company_email", "company_website").map(field -> company.profile().to(field))
                .flatMap(Optional::stream).map(answer -> answer.texts().getFirst());
        return Stream.concat(address, reach).filter(line -> !line.isBlank()).toList();
    }

    private static String stylesheet(String name) {
        try (var css = Objects.requireNonNull(Paper.class.getResourceAsStream(name))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
