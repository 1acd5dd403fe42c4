package io.sopwright.template;

import static io.sopwright.template.Texting.NORTH;
import static io.sopwright.template.Texting.findings;
import static io.sopwright.template.Texting.plain;
import static io.sopwright.template.Texting.template;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.mustachejava.MustacheException;
import io.sopwright.CpuTime;
import io.sopwright.source.Findings;
import io.sopwright.source.InvalidText;
import io.sopwright.source.Source;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows T1 to T17 of the threat model: what a text must not be able to do, as docs/attacks.md tells. */
class TemplateAttackTest {

    /** The budgets promise 100 ms; the rest is for code that runs for the first time. */
    private static final Duration SOON = Duration.ofMillis(300);

    /** An object that would notice a method call. */
    public static final class Canary {
        private int calls;

        public String deleteAll() {
            return "called " + ++calls;
        }

        @Override
        public String toString() {
            return deleteAll();
        }
    }

    @BeforeAll
    static void once_so_that_no_budget_is_spent_on_loading_classes() {
        plain("<<company_name>>");
    }

    @Test
    void T1_no_method_of_a_value_is_ever_called() {
        var canary = new Canary();
        var names = Vocabulary.of("repo", "repo.delete_all", "list.clear", "class");
        var values = new HashMap<String, Object>();
        names.names().forEach(name -> values.put(name, canary));
        for (var name : names.names()) {
            var template = Template.parse(new Source("policy.md", "<<" + name + ">>"), names, Map.of());
            assertEquals(List.of("policy.md:1:1: " + name + " has to be a text."), findings(() -> template.merge(values)));
        }
        assertEquals(0, canary.calls);
        assertEquals(List.of("policy.md:1:1: \"repo.deleteAll\" is not a name: write <<repo.deleteall>>, "
                + "or \\<< to print two less-than signs."), findings("<<repo.deleteAll>>"));
    }

    @Test
    void T1_a_method_name_without_capitals_is_an_unknown_name() {
        assertEquals(List.of("policy.md:1:1: There is no field regions.clear."), findings("<<regions.clear>>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/hostname", "META-INF/MANIFEST.MF", "application.yml", "/etc/passwd", "../pom.xml",
            "http://127.0.0.1/",
            "HTTP://x", "classpath:x", "jar:file:/x!/y", "C:\\x", "late-payment/", "late-payment.md", "./late-payment",
            "LATE-PAYMENT",
            "*company_name", " ", "late payment", "//x", "..", "%2e%2e"})
    void T2_a_block_is_a_name_and_never_an_address(String name) {
        var found = findings(() -> template("<<>" + name + ">>", Map.of("late-payment", "x")));
        assertEquals(1, found.size());
        assertTrue(found.getFirst().contains("is not the name of a block"), found.getFirst());
    }

    @Test
    void T2_the_library_itself_can_open_nothing() {
        var findings = new Findings();
        var factory = new ClosedFactory(new Program(new Texts(new Source("a", ""), Map.of(), findings)));
        assertThrows(MustacheException.class, () -> factory.compile("file:///etc/hostname"));
        assertThrows(IllegalArgumentException.class, () -> factory.getReader("file:///etc/hostname"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<<<x>>", "<<<div>>>", "<<$x>>a<</x>>", "<<?x>>a<</x>>", "<<>*x>>", "<<*x>>",
            "<<%IMPLICIT-ITERATOR>>", "<<#*x>><</*x>>"})
    void T3_inheritance_dynamic_names_and_settings_are_refused(String text) {
        assertTrue(findings("ok\n  " + text).getFirst().startsWith("policy.md:2:3: "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<<=[[ ]]=>>", "<<=| |=>>", "<<= =>>", "<<=<< >>=>>"})
    void T4_the_marks_cannot_be_changed(String text) {
        assertTrue(findings(text).getFirst().startsWith("policy.md:1:1: "));
    }

    @Test
    void T5_nothing_prints_a_whole_context() {
        assertEquals(List.of("policy.md:1:1: <<.>> is not a name: inside a list of texts, write <<item>>."), findings("<<.>>"));
        assertEquals(List.of("policy.md:1:1: There is no field client."), findings("<<client>>"));
        assertEquals(1, findings("<<#phases>><<.>><</phases>>").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<<{company_name}>>", "<<&company_name>>", "<<& company_name>>"})
    void T6_there_is_no_raw_output(String text) {
        assertEquals(List.of("policy.md:1:1: Values are always printed as they are, so there is no tag for it: write <<name>>."),
                findings(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<<clent.name>>", "<<#clent.name>>x<</clent.name>>", "<<^clent.name>>x<</clent.name>>"})
    void T7_a_misspelt_name_is_refused_and_never_blank(String text) {
        assertEquals("policy.md:1:1: There is no field clent.name: did you mean client.name?", findings(text).getFirst());
    }

    @Test
    void T8_accidental_tags_are_refused_and_never_swallow_text() {
        assertEquals(
                List.of("policy.md:1:5: \"2 and 3\" is not a name: write small letters, digits and _, like <<company_name>>, "
                        + "or \\<< to print two less-than signs."),
                findings("if 1<<2 and 3>>2"));
        assertEquals(List.of("policy.md:1:5: This << is not closed by >> on its line. "
                + "Close it, or write \\<< to print two less-than signs."), findings("if 1<<2\nand 3>>2"));
        assertEquals("if 1<<2 and 3>>2", plain("if 1\\<<2 and 3>>2"));
    }

    @Test
    void T9_nested_loops_stop_early_with_and_without_text() {
        var deep = Vocabulary.of("x");
        for (int level = 0; level < 9; level++) {
            deep = Vocabulary.builder().list("t", deep).build();
        }
        Object rows = List.of(Map.of("x", "x"));
        for (int level = 0; level < 9; level++) {
            rows = Collections.nCopies(10, Map.of("t", rows));
        }
        var names = deep;
        var values = Map.of("t", rows);
        for (var inner : List.of("", "0123456789", "<<#t>><</t>>")) {
            var text = new Source("policy.md", "<<#t>>".repeat(8) + inner + "<</t>>".repeat(8));
            var template = Template.parse(text, names, Map.of());
            soon("Here the text grows", () -> template.merge(values));
        }
    }

    @Test
    void T9_more_than_five_thousand_values_are_refused() {
        var template = template("<<#regions>><<item>><</regions>>");
        soon("Here the text grows", () -> template.merge(Map.of("regions", Collections.nCopies(5_001, "EU"))));
        assertEquals(5_000, template.merge(Map.of("regions", Collections.nCopies(5_000, "EU"))).insertions().size());
    }

    @Test
    void T9_more_than_two_megabytes_are_refused() {
        var template = template("<<#regions>>" + "x".repeat(90_000) + "<</regions>>");
        soon("Here the text grows", () -> template.merge(Map.of("regions", Collections.nCopies(1_000, "EU"))));
    }

    @Test
    void T10_sections_nest_twenty_deep_and_no_deeper() {
        assertEquals("x", plain("<<#has_portal>>".repeat(20) + "x" + "<</has_portal>>".repeat(20)));
        soon("more than 20 deep", () -> template("<<#has_portal>>".repeat(21) + "x" + "<</has_portal>>".repeat(21)));
        soon("more than 20 deep", () -> template("<<#a>>".repeat(8_000) + "<</a>>".repeat(8_000)));
        soon("longer than", () -> template("<<#a>>".repeat(20_000) + "<</a>>".repeat(20_000)));
    }

    @Test
    void T10_blocks_do_not_hide_the_depth() {
        var half = Map.of("half", "<<#has_portal>>".repeat(11) + "<</has_portal>>".repeat(11));
        soon("half.md:1:136: Sections stand in each other more than 20 deep",
                () -> template("<<#has_portal>>".repeat(11) + "<<>half>>" + "<</has_portal>>".repeat(11), half));
    }

    @Test
    void T11_a_pyramid_of_blocks_is_refused() {
        var blocks = new HashMap<String, String>(Map.of("b6", "x".repeat(50_000)));
        IntStream.range(0, 6).forEach(level -> blocks.put("b" + level, ("<<>b" + (level + 1) + ">>").repeat(8)));
        soon("more than 200 times", () -> template("<<>b0>>", blocks));
    }

    @Test
    void T11_many_long_blocks_are_refused() {
        var blocks = new HashMap<String, String>();
        IntStream.range(0, 100).forEach(i -> blocks.put("b" + i, "<<company_name>> ".repeat(5_000)));
        soon("", () -> template(IntStream.range(0, 100).mapToObj(i -> "<<>b" + i + ">>").collect(joining()), blocks));
    }

    @Test
    void T12_a_block_cannot_contain_itself() {
        assertEquals(List.of("a.md:1:2: A block cannot contain itself: b in a in b."),
                findings(() -> template("<<>b>>", Map.of("a", "-<<>b>>", "b", "<<>a>>"))));
        assertEquals(List.of("a.md:1:1: A block cannot contain itself: a in a."),
                findings(() -> template("<<>a>>", Map.of("a", "<<>a>>"))));
    }

    @Test
    void T13_texts_of_the_same_name_stay_apart() {
        var ann = template("Ann");
        var bo = template("Bo");
        assertEquals("Ann Bo", ann.merge(Map.of()).plainText() + " " + bo.merge(Map.of()).plainText());
    }

    @Test
    void T13_no_text_is_kept_when_nobody_uses_it_any_more() {
        var kept = new WeakReference<>(template("Ann <<company_name>>"));
        for (int tries = 0; tries < 100 && kept.get() != null; tries++) {
            System.gc();
        }
        assertNull(kept.get());
    }

    @Test
    void T14_braces_are_text_everywhere() {
        assertEquals("{{company_name}} {{{x}}} {{>y}}",
                template("<<>b>> {{{x}}} {{>y}}", Map.of("b", "{{company_name}}")).merge(NORTH).plainText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<<>file:///etc/hostname>>", "<<company_name>>", "{{company_name}}", "<<=[[ ]]=>>", "{{=<% %>=}}",
            "<<#x>>", "<</x>>",
            "<<!", "\\<<x>>", "${7*7}", "#{7*7}", "<script>alert(1)</script>", "&lt;", "| a |"})
    void T15_a_value_is_never_read_as_template(String value) {
        assertEquals(value + "!", plain("<<company_name>>!", Map.of("company_name", value)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 0xB, 0xC, 0xD, 0x1F, 0x7F, 0x80, 0x85, 0x9F, 0x202A, 0x202E, 0x2066, 0x2069, 0xFEFF, 0xFFFE,
            0xFFFF, 0xFDD0, 0x1FFFE,
            0x10FFFF, 0xD800, 0xDC00, 0xE000, 0xE03C, 0xE080, 0xE100, 0xF8FF, 0xF0000, 0x10FFFD})
    void T16_invisible_and_broken_characters_are_refused_in_values_and_texts(int point) {
        var bad = "x" + Character.toString(point) + "y";
        var inText = findings(bad);
        assertEquals(1, inText.size());
        assertTrue(inText.getFirst().matches("policy.md:1:2: Here is .* \\(U\\+%04X\\): remove it\\.".formatted(point)),
                inText::toString);
        var inValue = findings(() -> plain("<<company_name>>", Map.of("company_name", bad)));
        assertTrue(inValue.getFirst().startsWith("policy.md:1:1: The value of company_name holds "), inValue::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<<", ">>", "<<>>", "<<{>>", "<<}>>", "<<&>>", "<<#>>", "<</>>", "<<^>>", "<<>>>", "<<=>>", "<<==>>",
            "<<!", "<<%>>",
            "<<$>>", "<<?>>", "<<*>>", "<<>*>>", "<<{{>>}}", "<<\u0000>>", "<<#a>>", "<</a>>", "<<\n>>", "<< >>", "<<<",
            "<<<<>>>>", "<<a.>>", "<<.a>>",
            "<<a..b>>", "<<_a>>", "<<1>>", "<<a-b>>", "<<A>>"})
    void T17_odd_tags_end_in_findings_with_a_place(String text) {
        if (text.equals(">>")) {
            assertEquals(text, plain(text));
        } else {
            assertTrue(findings(text).getFirst().startsWith("policy.md:1:"));
        }
    }

    @Test
    void T17_long_rows_of_marks_end_soon() {
        for (var unit : List.of("<", ">", "<<", "<<a", "<<a>>", "<<#a>>", "<</a>>", "\\<<", "\\", "<<!", "<<!>>", "\n<<!>> ",
                "<<>a>>", "<<a\n")) {
            var text = unit.repeat(100_000 / unit.length());
            CpuTime.atMost(SOON, () -> {
                try {
                    plain(text);
                } catch (InvalidText refused) {
                    assertTrue(refused.findings().size() <= 100);
                }
            });
        }
    }

    private static void soon(String sentence, Executable work) {
        CpuTime.atMost(SOON, () -> {
            var refused = findings(work);
            assertTrue(refused.getFirst().contains(sentence), refused::toString);
        });
    }
}
