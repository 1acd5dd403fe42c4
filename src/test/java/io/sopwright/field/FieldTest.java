package io.sopwright.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.source.InvalidText;
import io.sopwright.source.Source;
import io.sopwright.yaml.Yaml;
import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTest {

    @Test
    void the_example_of_the_javadoc_page_holds() {
        var days = Field.shape()
                .read(Yaml.read(new Source("policy.yaml", "{ type: whole number, label: Days, min: 1, max: 10 }")));
        assertEquals("3", days.read(List.of("3")).print(Locale.UK));
        assertEquals("“30” is more than 10.", refusal(days, "30"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            whole number | business days                          | 1    | business day
            whole number | business days                          | 3    | business days
            whole number | business days                          | 0    | business days
            whole number | business hours                         | 1    | business hour
            whole number | months                                 | 1    | month
            whole number | years                                  | 1.0  | year
            decimal      | hours                                  | 1    | hour
            decimal      | hours                                  | 1.0  | hours
            decimal      | nm                                     | 1    | nm
            whole number | { one: delivery, many: deliveries }    | 1    | delivery
            whole number | { one: delivery, many: deliveries }    | 2    | deliveries
            """)
    void the_unit_is_singular_after_one(String type, String unit, String answer, String words) {
        var field = Field.shape()
                .read(Yaml.read(new Source("policy.yaml", "{ type: " + type + ", unit: " + unit + ", example: 5 }")));
        assertTrue(field.counts());
        assertEquals(Optional.of(words), field.unitAfter(field.read(List.of(answer))));
    }

    @Test
    void what_is_no_number_counts_nothing() {
        var field = Field.shape().read(Yaml.read(new Source("policy.yaml", "{ type: text, unit: days }")));
        assertFalse(field.counts());
        assertEquals(Optional.empty(), field.unitAfter(field.read(List.of("1"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit: business days", "unit:\n  one: delivery\n  many: deliveries"})
    void a_unit_is_written_as_it_is_read(String written) {
        var text = "type: whole number\n" + written + "\n";
        assertEquals(text, Yaml.write(Field.shape().write(Field.shape().read(Yaml.read(new Source("policy.yaml", text))))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            text         | Sales & "friends" <b>   | Sales & "friends" <b>
            long text    | ^One\nTwo^              | ^One\nTwo^
            whole number | 10                      | 10
            whole number | 3.0                     | 3
            whole number | -7                      | -7
            decimal      | 3.50                    | 3.50
            decimal      | -0.0000000001           | -0.0000000001
            percent      | 12.5 %                  | 12.5
            percent      | 80                      | 80
            money        | EUR 1200.50             | EUR 1200.50
            money        | JPY -3                  | JPY -3
            date         | 2028-02-29              | 2028-02-29
            e-mail       | mia.o'brien+x@north.example | mia.o'brien+x@north.example
            e-mail       | mia@büro.example        | mia@büro.example
            phone        | +49 (40) 555-0142       | +49 (40) 555-0142
            URL          | https://north.example/a?b=c#d | https://north.example/a?b=c#d
            yes/no       | yes                     | yes
            yes/no       | false                   | no
            choice       | gold                    | gold
            role         | account_manager         | account_manager
            person       | mia                     | mia
            image        | logo.png                | logo.png
            list         | one entry               | one entry
            """)
    void an_answer_that_fits_is_kept_as_a_file_holds_it(String type, String answer, String written) {
        var value = field(type).read(List.of(answer));
        assertEquals(List.of(written), value.written());
        assertEquals(value, field(type).read(value.written()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            text         | ^ ^                | The answer is empty.
            text         | ^One\nTwo^         | One line belongs here: “One” goes on over several.
            whole number | 3.5                | “3.5” is not a whole number.
            whole number | three              | “three” is not a number: write digits, with a point before decimals.
            whole number | 1e9                | “1e9” is not a number: write digits, with a point before decimals.
            whole number | 1234567890123456   | “1234567890123456” is not a number: write digits, with a point before decimals.
            whole number | ١٢                 | “١٢” is not a number: write digits, with a point before decimals.
            decimal      | 1,5                | “1,5” is not a number: write digits, with a point before decimals.
            decimal      | 1.                 | “1.” is not a number: write digits, with a point before decimals.
            decimal      | 0.12345678901      | “0.12345678901” is not a number: write digits, with a point before decimals.
            percent      | 80 percent         | “80 percent” is not a number: write digits, with a point before decimals.
            money        | 1200               | “1200” is not an amount of money: write it as EUR 1200.50.
            money        | €1200              | “€1200” is not an amount of money: write it as EUR 1200.50.
            money        | EUX 1200           | “EUX” is not a currency of ISO 4217.
            date         | 2026-02-29         | “2026-02-29” is not a day: write it as 2026-03-31.
            date         | 31.3.2026          | “31.3.2026” is not a day: write it as 2026-03-31.
            date         | 10000-01-01        | “10000-01-01” is not a day: write it as 2026-03-31.
            e-mail       | mia@north          | “mia@north” is not an e-mail address: write it as name@example.com.
            e-mail       | Mia <mia@north.example> | “Mia <mia@north.example>” is not an e-mail address: write it as name@example.com.
            e-mail       | a@b@north.example  | “a@b@north.example” is not an e-mail address: write it as name@example.com.
            phone        | call me            | “call me” is not a phone number: use digits, spaces and + ( ) . / -.
            phone        | 12                 | “12” is not a phone number: use digits, spaces and + ( ) . / -.
            URL          | http://north.example | “http://north.example” is not a web address: write it as https://example.com.
            URL          | javascript:alert(1) | “javascript:alert(1)” is not a web address: write it as https://example.com.
            URL          | https://me:pw@north.example | “https://me:pw@north.example” is not a web address: write it as https://example.com.
            URL          | https:///etc/passwd | “https:///etc/passwd” is not a web address: write it as https://example.com.
            URL          | https://north example | “https://north example” is not a web address: write it as https://example.com.
            yes/no       | perhaps            | “perhaps” is neither yes nor no.
            yes/no       | Yes                | “Yes” is neither yes nor no.
            choice       | gol                | “gol” is not one of silver, gold: did you mean gold?
            choice       | Gold Plan          | “Gold Plan” is not one of silver, gold.
            list         | ^ ^                | The answer is empty.
            """)
    void an_answer_that_does_not_fit_is_refused_with_advice(String type, String answer, String sentence) {
        assertEquals(sentence, refusal(field(type), answer));
    }

    @ParameterizedTest
    @EnumSource(FieldType.class)
    void every_type_reads_a_good_answer_and_refuses_none_at_all(FieldType type) {
        assertEquals(type, field(type.word()).type());
        if (type != FieldType.LIST) {
            assertEquals("One answer belongs here, not a list of 0.",
                    assertThrows(IllegalArgumentException.class, () -> field(type.word()).read(List.of())).getMessage());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            whole number | 0         | “0” is less than 1.
            whole number | 11        | “11” is more than 10.
            decimal      | 0.99      | “0.99” is less than 1.
            decimal      | 10.01     | “10.01” is more than 10.
            percent      | 11 %      | “11 %” is more than 10.
            money        | EUR 0.50  | “EUR 0.50” is less than 1.
            """)
    void a_number_keeps_its_bounds(String type, String answer, String sentence) {
        var bounded = field("{ type: " + type + ", min: 1, max: 10 }", "policy.yaml");
        assertEquals(sentence, refusal(bounded, answer));
        assertEquals(1, bounded.read(List.of(type.equals("money") ? "EUR 1" : "1")).written().size());
        assertEquals(1, bounded.read(List.of(type.equals("money") ? "EUR 10.00" : "10.00")).written().size());
    }

    @Test
    void a_text_has_a_longest_length() {
        assertEquals(1, field("text").read(List.of("x".repeat(500))).written().size());
        assertEquals("This answer has 501 characters; up to 500 are taken.", refusal(field("text"), "x".repeat(501)));
        assertEquals(1, field("long text").read(List.of("x".repeat(20_000))).written().size());
        assertEquals("This answer has 102400 characters; up to 20000 are taken.",
                refusal(field("long text"), "x".repeat(100 * 1024)));
    }

    @Test
    void a_list_has_a_largest_size_and_may_be_empty() {
        assertEquals(List.of(), field("list").read(List.of()).written());
        assertEquals(200, field("list").read(Collections.nCopies(200, "x")).written().size());
        var refused = assertThrows(IllegalArgumentException.class, () -> field("list").read(Collections.nCopies(201, "x")));
        assertEquals("A list takes up to 200 entries, this one has 201.", refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hello world", "Größe Straße", "Ελληνικά", "Русский текст", "Tiếng Việt", "עברית", "العربية",
            "हिन्दी",
            "ภาษาไทย", "日本語のテキスト", "中文文本", "한국어", "ქართული", "Emoji 👩‍🔧 ✓ ☐ →"})
    void texts_in_any_script_stay_as_they_are(String text) {
        assertEquals(List.of(text), field("text").read(List.of(text)).written());
        assertEquals(text, field("text").read(List.of(text)).print(Locale.GERMANY));
    }

    @Test
    void a_text_is_composed_and_its_ends_are_bare() {
        var decomposed = Normalizer.normalize("  Café  ", Normalizer.Form.NFD);
        assertEquals(List.of("Café"), field("text").read(List.of(decomposed)).written());
        assertEquals(List.of("a\nb"), field("long text").read(List.of("a\r\nb\r\n")).written());
    }

    static Stream<Integer> refused() {
        return IntStream
                .of(0x00, 0x07, 0x0b, 0x1b, 0x7f, 0x80, 0x9f, 0x2028, 0x2029, 0x202a, 0x202e, 0x2066, 0x2069, 0xfeff, 0xfffe,
                        0xfdd0, 0xe000, 0x1fffe, 0xf0000)
                .boxed();
    }

    @ParameterizedTest
    @MethodSource("refused")
    void characters_that_hide_or_reverse_text_are_refused_by_number(int character) {
        var text = "before" + Character.toString(character) + "after";
        assertEquals("The character U+%04X may not be used: delete it in “beforeafter”.".formatted(character),
                refusal(field("text"), text));
        assertEquals("The character U+%04X may not be used: delete it in “beforeafter”.".formatted(character),
                refusal(field("list"), text));
    }

    @Test
    void half_a_character_is_refused() {
        assertTrue(refusal(field("text"), "x\ud83d").startsWith("The character U+D83D may not be used"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            whole number | 1234567     | 1,234,567      | 1,234,567      | 1.234.567
            decimal      | -1234.50    | -1,234.50      | -1,234.50      | -1.234,50
            percent      | 12.5 %      | 12.5           | 12.5           | 12,5
            money        | EUR 1200.5  | EUR 1,200.5    | EUR 1,200.5    | EUR 1.200,5
            date         | 2026-03-01  | 1 March 2026   | March 1, 2026  | 1. März 2026
            choice       | gold        | Gold plan      | Gold plan      | Gold plan
            e-mail       | a@b.example | a@b.example    | a@b.example    | a@b.example
            """)
    void a_value_prints_as_its_readers_write_it(String type, String answer, String british, String american, String german) {
        var value = field(type).read(List.of(answer));
        assertEquals(List.of(british, american, german),
                Stream.of(Locale.UK, Locale.US, Locale.GERMANY).map(locale -> value.print(locale).replace('\u00a0', ' '))
                        .toList());
    }

    @Test
    void an_amount_of_money_does_not_break_after_its_currency() {
        assertEquals("EUR\u00a05", field("money").read(List.of("EUR 5")).print(Locale.UK));
    }

    @Test
    void the_entries_of_a_list_print_in_a_row() {
        assertEquals("e-mail, phone", field("list").read(List.of("e-mail", "phone")).print(Locale.UK));
    }

    @Test
    void a_sample_is_the_default_or_else_the_example() {
        assertEquals(Optional.of(List.of("3")),
                field("{ type: whole number, default: 3, example: 5 }", "a").sample().map(Value::written));
        assertEquals(Optional.of(List.of("5")), field("{ type: whole number, example: 5 }", "a").sample().map(Value::written));
        assertEquals(Optional.empty(), field("{ type: whole number }", "a").sample());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { type: whole number, default: many }           | “many” is not a number: write digits, with a point before decimals.
            { type: whole number, max: 3, example: 4 }      | “4” is more than 3.
            { type: choice, label: Plan }                   | A choice needs options, at least two: options: { silver: Silver, gold: Gold }.
            { type: choice, options: { a: A, b: B }, default: c } | “c” is not one of a, b: did you mean a?
            { type: whole number, min: 5, max: 3 }          | The least number (5) is more than the largest (3): swap them.
            { type: numbr }                                 | “numbr” is not one of text, long text, whole number, decimal, money, percent, date, e-mail, phone, URL, choice, yes/no, list, role, person, image.
            { type: text, labl: Name }                      | A field has no “labl”: did you mean label?
            """)
    void a_field_that_contradicts_itself_is_refused(String written, String sentence) {
        var refused = assertThrows(InvalidText.class, () -> field(written, "policy.yaml"));
        assertEquals(List.of(sentence), refused.findings().stream().map(finding -> finding.sentence()).toList());
    }

    @Test
    void a_default_may_be_another_answer() {
        assertEquals(List.of("<<other>>"), field("{ type: whole number, default: <<other>> }", "policy.yaml").standard());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ type: text }", "{ type: money, label: Price, min: 0.5, max: 10, default: EUR 3 }",
            "{ type: choice, options: { a: A, b: B }, stage: company, required: no, when: form.x, help: Help, unit: days }",
            "{ type: list, default: [one, two], example: [three] }"})
    void a_field_is_the_same_after_writing_and_reading(String written) {
        var field = field(written, "policy.yaml");
        assertEquals(field, field(Yaml.write(Field.shape().write(field)), "policy.yaml"));
    }

    private static Field field(String type) {
        return field(type.equals("choice")
                ? "{ type: choice, options: { silver: Silver plan, gold: Gold plan } }"
                : "{ type: " + type + " }", "policy.yaml");
    }

    private static Field field(String written, String name) {
        return Field.shape().read(Yaml.read(new Source(name, written)));
    }

    private static String refusal(Field field, String answer) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, () -> field.read(List.of(answer))).getMessage());
    }
}
