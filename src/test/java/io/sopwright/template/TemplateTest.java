package io.sopwright.template;

import static io.sopwright.template.Texting.NORTH;
import static io.sopwright.template.Texting.findings;
import static io.sopwright.template.Texting.plain;
import static io.sopwright.template.Texting.template;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.source.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {

    @Test
    void the_example_of_the_package_page_holds() {
        var names = Vocabulary.builder().value("company_name").optional("website").list("phases", Vocabulary.of("title")).build();
        var policy = new Source("policy.md", """
                <<company_name>> works in these phases:<<! the customer sees them, too >>
                <<#phases>>
                - <<title>>
                <</phases>>
                <<#website>>See <<website>>.<</website>>
                """);
        var template = Template.parse(policy, names, Map.of());
        var merged = template.merge(Map.of("company_name", "North & Co", "phases", List.of(Map.of("title", "Start"))));
        assertEquals("North & Co works in these phases:\n- Start\n\n", merged.plainText());
    }

    @Test
    void a_value_takes_the_place_of_its_tag_with_or_without_spaces_in_it() {
        assertEquals("North & Co for Ann.", plain("<<company_name>> for << client.name >>."));
    }

    @Test
    void a_flag_keeps_its_section_or_the_opposite_one() {
        assertEquals("yes", plain("<<#has_portal>>yes<</has_portal>><<^has_portal>>no<</has_portal>>"));
        assertEquals("no",
                plain("<<#has_portal>>yes<</has_portal>><<^has_portal>>no<</has_portal>>", Map.of("has_portal", false)));
    }

    @Test
    void a_value_that_may_be_empty_keeps_its_section_when_it_is_filled_in() {
        var text = "<<#website>>at <<website>><</website>><<^website>>nowhere<</website>>";
        assertEquals("at https://north.example", plain(text, Map.of("website", "https://north.example")));
        assertEquals("nowhere", plain(text, Map.of()));
        assertEquals("nowhere", plain(text, Map.of("website", " \n")));
    }

    @Test
    void a_choice_prints_its_words_and_answers_for_each_option() {
        assertEquals("Gold (24 h): fast", plain(
                "<<support_level>>: <<#support_level.gold>>fast<</support_level.gold>><<#support_level.silver>>slow<</support_level.silver>>"));
    }

    @Test
    void a_list_repeats_its_section_and_inner_names_hide_outer_ones() {
        assertEquals("Start(Call Mail )Run()", plain("<<#phases>><<title>>(<<#tasks>><<title>> <</tasks>>)<</phases>>"));
    }

    @Test
    void outer_names_are_seen_inside_a_list_and_an_empty_inner_one_does_not_fall_back_to_an_outer_one() {
        assertEquals("North & Co North & Co ", plain("<<#phases>><<company_name>> <</phases>>"));
        assertEquals("-slow", plain("<<#phases>><<#note>><<note>><</note>><<^note>>-<</note>><</phases>>"));
    }

    @Test
    void an_empty_list_keeps_the_opposite_section() {
        assertEquals("no tasks", plain("<<#phases>><<^tasks>>no tasks<</tasks>><</phases>>"));
    }

    @Test
    void texts_of_a_list_are_called_item() {
        assertEquals("EU, US, ", plain("<<#regions>><<item>>, <</regions>>"));
    }

    @Test
    void a_line_of_nothing_but_sections_and_comments_vanishes() {
        assertEquals("a\nb\nc\n",
                plain("a\n  <<#has_portal>> <<! why >> \r\nb\n<</has_portal>><<^has_portal>>\nx\n<</has_portal>>\nc\n"));
        assertEquals("| a |\n| EU |\n| US |\n", plain("| a |\n<<#regions>>\n| <<item>> |\n<</regions>>\n"));
        assertEquals("a", plain("<<! a comment\nover two lines >>\na<<!at the end>>"));
    }

    @Test
    void a_line_with_a_value_or_a_word_stays() {
        assertEquals("North & Co\n", plain("<<#has_portal>><<company_name>><</has_portal>>\n"));
        assertEquals("x \n", plain("x <<! note >>\n"));
    }

    @Test
    void line_breaks_of_the_author_stay_as_they_are() {
        assertEquals("a\r\nb\r\n", plain("a\r\nb\r\n"));
    }

    @Test
    void a_block_reads_the_same_in_its_place() {
        var block = Map.of("late-payment", "<<company_name>> may {{stop}}.", "outer", "[<<>late-payment>>]");
        assertEquals("[North & Co may {{stop}}.]\n", template("<<>outer>>\n", block).merge(NORTH).plainText());
    }

    @Test
    void a_block_sees_what_stands_around_its_reference() {
        var block = Map.of("line", "<<title>>;");
        assertEquals("Start;Run;", template("<<#phases>><<>line>><</phases>>", block).merge(NORTH).plainText());
        assertEquals(List.of("line.md:1:1: There is no field title."),
                findings(() -> template("<<>line>><<#phases>><<>line>><</phases>>", block)));
    }

    @Test
    void a_backslash_prints_two_less_than_signs() {
        assertEquals("1<<2 and <<name>> and \\\\North & Co", plain("1\\<<2 and \\<<name>> and \\\\<<company_name>>"));
    }

    @Test
    void values_are_stored_composed_and_with_single_line_breaks() {
        assertEquals("caf\u00e9\nb", plain("<<company_name>>", Map.of("company_name", "cafe\u0301\r\nb")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Łódź", "Αθήνα", "Київ", "Việt Nam", "תל אביב", "القاهرة", "東京", "서울", "ไทย", "हिन्दी", "თბილისი",
            "Երևան", "አዲስ አበባ",
            "✓ ☐ → 👩‍🔧"})
    void every_script_survives(String name) {
        assertEquals(name, plain("<<company_name>>", Map.of("company_name", name)));
    }

    @Test
    void all_that_is_wrong_is_told_at_once_in_reading_order() {
        assertEquals(List.of(
                "policy.md:1:1: There is no field compny_name: did you mean company_name?",
                "policy.md:2:1: This section is not closed: write <</has_portal>> where it ends.",
                "policy.md:2:16: \"Client Name\" is not a name: write <<client_name>>, or \\<< to print two less-than signs.",
                "policy.md:3:1: <</phases>> closes nothing: write <</has_portal>>, or remove it."),
                findings("<<compny_name>>\n<<#has_portal>><<Client Name>>\n<</phases>>\n"));
    }

    @Test
    void sections_that_cross_are_refused() {
        assertEquals(List.of("policy.md:1:16: This section is not closed: write <</website>> where it ends.",
                "policy.md:1:43: <</website>> closes nothing: no section is open here."),
                findings("<<#has_portal>><<#website>><</has_portal>><</website>>"));
    }

    @Test
    void a_name_is_used_as_what_it_is() {
        assertEquals(List.of(
                "policy.md:1:1: website may be left empty: wrap it in <<#website>>...<</website>>.",
                "policy.md:2:1: phases is a list: write <<#phases>>...<</phases>> around what to say for each entry.",
                "policy.md:3:1: has_portal is yes or no and cannot be printed: "
                        + "write <<#has_portal>>...<</has_portal>> around what holds if yes.",
                "policy.md:4:1: company_name is always filled in: remove the section around it.",
                "policy.md:5:1: support_level is always chosen: ask for one option, "
                        + "like <<#support_level.gold>>...<</support_level.gold>>.",
                "policy.md:6:13: website may be left empty: wrap it in <<#website>>...<</website>>."),
                findings("""
                        <<website>>
                        <<phases>>
                        <<has_portal>>
                        <<#company_name>><</company_name>>
                        <<#support_level>><</support_level>>
                        <<^website>><<website>><</website>>
                        """));
    }

    @Test
    void a_part_of_a_value_that_may_be_left_empty_is_filled_in_where_that_is() {
        var names = Vocabulary.builder().optional("days").optional("days.unit").build();
        var source = new Source("policy.md", "<<#days>><<days>> <<days.unit>><</days>>");
        assertEquals("1 day", Template.parse(source, names, Map.of()).merge(Map.of("days", "1", "days.unit", "day")).plainText());
        assertEquals(List.of("policy.md:1:1: days.unit may be left empty: wrap it in <<#days>>...<</days>>."),
                findings(() -> Template.parse(new Source("policy.md", "<<days.unit>>"), names, Map.of())));
    }

    @Test
    void a_misspelt_section_is_read_as_the_one_that_was_meant() {
        assertEquals(List.of("policy.md:1:1: There is no field phase: did you mean phases?",
                "policy.md:1:11: There is no field titl: did you mean title?"), findings("<<#phase>><<titl>><</phase>>"));
    }

    @Test
    void an_unknown_block_is_refused_with_the_nearest_one() {
        assertEquals(List.of("policy.md:1:1: There is no block late-paymnt: did you mean late-payment?"),
                findings(() -> template("<<>late-paymnt>>", Map.of("late-payment", ""))));
    }

    @Test
    void a_value_that_is_missing_or_wrong_is_told_at_each_of_its_tags() {
        var values = new HashMap<String, Object>(NORTH);
        values.put("company_name", " ");
        values.put("client.name", 7);
        values.put("has_portal", "yes");
        values.put("support_level", "platinum");
        values.put("phases", List.of(Map.of("title", "Start"), 4));
        values.remove("regions");
        assertEquals(List.of(
                "policy.md:1:1: Fill in company_name: it has no value.",
                "policy.md:1:17: client.name has to be a text.",
                "policy.md:1:32: Say yes or no for has_portal.",
                "policy.md:1:62: Choose one of the options for support_level.",
                "policy.md:1:79: Choose one of the options for support_level.",
                "policy.md:2:1: An entry of phases has to be a text or a group of values.",
                "policy.md:2:23: regions has to be a list.",
                "policy.md:3:1: Fill in company_name: it has no value."),
                findings(() -> template("<<company_name>><<client.name>><<#has_portal>><</has_portal>><<support_level>>"
                        + "<<#support_level.gold>><</support_level.gold>>\n<<#phases>><</phases>><<#regions>><</regions>>\n"
                        + "<<company_name>>").merge(values)));
    }

    @Test
    void what_is_not_reached_needs_no_value() {
        assertEquals("", plain("<<#has_portal>><<company_name>><</has_portal>>", Map.of("has_portal", false)));
    }

    @Test
    void its_uses_tell_each_tag_once_with_its_place() {
        var template = template("<<#phases>><<title>><<>b>><</phases>><<#website>><</website>><<^phases>><<>b>><</phases>>",
                Map.of("b", "<<company_name>>"));
        assertEquals(
                "EACH phases policy.md:1:1, VALUE title policy.md:1:12, BLOCK b policy.md:1:21, VALUE company_name b.md:1:1, "
                        + "IF website policy.md:1:38, UNLESS phases policy.md:1:62, BLOCK b policy.md:1:73",
                template.uses().stream().map(use -> use.kind() + " " + use.name() + " " + use.place())
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void several_threads_may_merge_one_template() {
        var template = template("<<#phases>><<title>> <<#tasks>><<title>> <<company_name>><</tasks>><</phases>>");
        var alone = template.merge(NORTH).text();
        assertTrue(IntStream.range(0, 2_000).parallel().allMatch(_ -> template.merge(NORTH).text().equals(alone)));
    }

    @Test
    void an_empty_text_merges_to_an_empty_text() {
        assertEquals("", plain(""));
        assertTrue(template("").uses().isEmpty());
    }
}
