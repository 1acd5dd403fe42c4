package io.sopwright.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.sopwright.source.Source;
import io.sopwright.template.Template;
import io.sopwright.template.Vocabulary;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlainWordsTest {

    @Test
    void marks_are_left_out_and_a_paragraph_is_a_line() {
        assertEquals("1.2 Scope. It applies to \"all\".\n- One\n- Two",
                PlainWords.of("1.2 **Scope.** It *applies*\nto `all`.\n\n- One\n- Two\n"));
    }

    @Test
    void a_row_of_a_table_is_a_line() {
        assertEquals("What| When\nCall| daily", PlainWords.of("| What | When |\n|---|---|\n| Call | daily |\n"));
    }

    @Test
    void what_was_typed_as_a_value_keeps_every_mark() {
        var merged = Template
                .parse(new Source("policy.md", "We are **<<company_name>>**."), Vocabulary.of("company_name"), Map.of())
                .merge(Map.of("company_name", "North *& Sons*\n- Ltd"));
        assertEquals("We are North *& Sons*\n- Ltd.", PlainWords.of(merged.text()));
    }
}
