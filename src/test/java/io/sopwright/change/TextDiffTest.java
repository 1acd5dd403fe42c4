package io.sopwright.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.change.Redline.Kind;
import io.sopwright.change.Redline.Mark;
import io.sopwright.change.Redline.Stretch;
import io.sopwright.source.Source;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextDiffTest {

    private static final String TEXT = """
            ## Scope

            It applies to all.

            1.1 **First.** Call within 3 days.

            1.2 **Second.** Thank the client.
            """;

    @Test
    void the_same_text_differs_nowhere() {
        assertEquals(List.of(), between(TEXT, TEXT.replace("\n", "\r\n")));
    }

    @Test
    void a_changed_clause_shows_the_words_that_went_and_came() {
        assertEquals(List.of(new Redline(Kind.CHANGED, "1.1", List.of(new Stretch(Mark.KEPT, "1.1 **First.** Call within "),
                new Stretch(Mark.GONE, "3"), new Stretch(Mark.NEW, "2"), new Stretch(Mark.KEPT, " days.")))),
                between(TEXT, TEXT.replace("3 days", "2 days")));
    }

    @Test
    void a_clause_that_went_and_one_that_came_are_told_by_their_numbers() {
        var redlines = between(TEXT, TEXT.replace("1.2 **Second.** Thank the client.", "")
                .replace("1.1 ", "1.0 Before all.\n\n1.1 "));
        assertEquals(List.of("ADDED 1.0", "REMOVED 1.2"),
                redlines.stream().map(redline -> redline.kind() + " " + redline.portion()).toList());
    }

    @Test
    void both_readings_are_whole() {
        var after = TEXT.replace("First", "1st; **Ωμέγα** 🎉").replace("Thank the", "Do not forget to thank our");
        between(TEXT, after).forEach(redline -> {
            assertTrue(TEXT.contains(without(Mark.NEW, redline)), redline.toString());
            assertTrue(after.contains(without(Mark.GONE, redline)), redline.toString());
        });
    }

    @Test
    void long_texts_are_compared_in_time() {
        var one = IntStream.range(0, 16_000).mapToObj(i -> "a" + i % 7).collect(Collectors.joining(" "));
        var clauses = IntStream.range(0, 12_000).mapToObj(i -> "1.1 b").collect(Collectors.joining("\n\n"));
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertEquals(1, between("1.1 " + one, "1.1 " + one.replace('a', 'b')).size());
            assertEquals(12_001, between(clauses, clauses.replace('b', 'c')).size());
        });
    }

    private static List<Redline> between(String before, String after) {
        return TextDiff.between(new Source("policy.md", before), after);
    }

    private static String without(Mark mark, Redline redline) {
        return redline.stretches().stream().filter(stretch -> stretch.mark() != mark).map(Stretch::text)
                .collect(Collectors.joining());
    }
}
