package io.sopwright.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

    @Test
    void it_tells_its_names_in_order_with_the_options_of_a_choice() {
        var names = Vocabulary.builder().value("b").choice("level", Map.of("gold", "Gold")).flag("a").build();
        assertEquals(List.of("b", "level", "level.gold", "a"), List.copyOf(names.names()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "a b", "a-b", "1a", "_a", ".a", "a.", "a..b", "a.B", "ä"})
    void what_no_tag_can_say_is_no_name(String name) {
        assertThrows(IllegalArgumentException.class, () -> Vocabulary.of(name));
    }

    @Test
    void a_name_means_one_thing() {
        assertThrows(IllegalArgumentException.class, () -> Vocabulary.of("a", "a"));
    }
}
