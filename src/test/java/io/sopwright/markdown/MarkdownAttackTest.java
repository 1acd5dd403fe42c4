package io.sopwright.markdown;

import static io.sopwright.markdown.Rendering.NAMES;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.CpuTime;
import io.sopwright.source.InvalidText;
import io.sopwright.source.Source;
import io.sopwright.template.Template;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Markdown that is made to cost: security research 4.2 and its kin, as long as a text may be. */
class MarkdownAttackTest {

    static Stream<String> bombs() {
        var units = List.of("<", ">", "> ", "- ", "* ", "1. ", "[", "]", "![", "[a](", "![a](", "*", "**", "_", "`", "*a ", "_a_",
                "a*_", "&", "&amp", "\\", "|", "|\n",
                "<!--", "<?", "<![CDATA[", "<!A ", "<a ", "<a b='", "</", "<a:", "<x@", "#", "# a\n\n", "#\n", "[a]: b\n",
                "[a]: <\n", "[a][", "[[a](b)", "(", "~~~\n", "```\n",
                "-\n", "a\n-\n", "- a\n\n", "\t", " ", "\n", "a|b\n-|-\n", "|a|\n|-|\n|b|\n", "1.1 a\n\n", "- [ ] a\n", "a  \n",
                "<https://a>", "![a](asset:b)", "[a](#b) ",
                "a\n1.1 b\n");
        return Stream.concat(units.stream().map(unit -> unit.repeat(99_999 / unit.length())), Stream.of(
                IntStream.range(1, 440).mapToObj("`"::repeat).collect(joining(" ")),
                IntStream.range(0, 440).mapToObj(i -> " ".repeat(i) + "- a\n").collect(joining()),
                "[".repeat(49_000) + "a" + "]".repeat(49_000),
                "![".repeat(24_000) + "a" + "](b)".repeat(12_000),
                "*".repeat(49_000) + "a" + "*".repeat(49_000),
                "*a ".repeat(16_000) + "b*".repeat(24_000),
                "[a](<b".repeat(16_000),
                "a" + "|b".repeat(1_000) + "\n" + "-|".repeat(1_000) + "-\n" + "|\\|\n".repeat(20_000),
                "|" + "a|".repeat(20_000) + "\n|" + "-|".repeat(20_000) + "\n",
                "> ".repeat(30) + "a\n" + "> ".repeat(30).concat("b\n").repeat(1_500)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[[a](b)", "|\n", "a\n1.1 b\n", "<b", "`a", "- a\n", "*a ", "> a\n\n", "[a]: <\n", "<a "})
    void repeating_a_bomb_up_to_two_megabytes_ends_soon(String unit) {
        var text = "<<#items>>\n" + unit.repeat(90_000 / unit.length()) + "\n\n<</items>>\n";
        var merged = Template.parse(new Source("policy.md", text), NAMES, Map.of())
                .merge(Map.of("items", Collections.nCopies(20, "x")));
        soon(Duration.ofSeconds(5), () -> Markdown.render(merged));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("bombs")
    void a_bomb_ends_soon_and_only_in_a_page_or_in_findings(String text) {
        soon(Duration.ofSeconds(1),
                () -> Markdown.render(Template.parse(new Source("policy.md", text), NAMES, Map.of()).merge(Map.of())));
    }

    private static void soon(Duration limit, Supplier<Html> work) {
        CpuTime.atMost(limit, () -> {
            try {
                assertTrue(work.get().body().length() < 40_000_000);
            } catch (InvalidText refused) {
                assertTrue(refused.findings().size() <= 100);
            }
        });
    }
}
