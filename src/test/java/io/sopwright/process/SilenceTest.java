package io.sopwright.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.sopwright.calendar.Span;
import io.sopwright.notation.Whose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SilenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5 business days | BOTH    | No answer within 5 business days on which both sides are open: it counts as a yes
            1 business day  | EITHER  | No answer within 1 business day on which either side is open: it counts as a yes
            4 business hours| CLIENTS | No answer within 4 business hours of the client: it counts as a yes
            5 business days | OURS    | No answer within 5 business days: it counts as a yes
            2 weeks         | BOTH    | No answer within 2 weeks: it counts as a yes
            """)
    void what_no_answer_means_is_a_sentence(String after, Whose calendar, String words) {
        assertEquals(words, new Silence(Span.parse(after), calendar, "it counts as a yes").words());
    }
}
