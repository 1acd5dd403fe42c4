package io.sopwright.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void an_address_is_the_same_in_capital_letters() {
        assertEquals(Optional.of(new EmailAddress("ann.o'hara+sops@north.example")),
                EmailAddress.read("Ann.O'Hara+SOPs@North.example"));
    }

    // H2
    @ParameterizedTest
    @ValueSource(strings = {"", "ann", "ann@", "@north.example", "ann@north", "ann@@north.example", "ann.@north.example",
            "a..nn@north.example", "ann@-north.example", "ann@north.example.", "ann@[127.0.0.1]", "Ann <ann@north.example>",
            "\"ann\"@north.example", "ann@north.example,bo@south.example", "ann@north.example\r\nBcc: bo@south.example",
            "ann@north.example\n", "ann @north.example", "ann@north.exam\u0000ple", "ann(x)@north.example", "änn@north.example"})
    void what_is_no_plain_address_is_refused(String written) {
        assertEquals(Optional.empty(), EmailAddress.read(written));
    }

    @Test
    void a_long_address_is_refused_quickly() {
        assertEquals(Optional.empty(), EmailAddress.read("a".repeat(65) + "@north.example"));
        assertEquals(Optional.empty(), EmailAddress.read("a@" + "b.".repeat(100_000) + "example"));
    }

    // H2
    @ParameterizedTest
    @ValueSource(strings = {"", "Hello\r\nBcc: bo@south.example", "Hello\nthere", "Hello\u0000", "Hello\u2028there"})
    void a_subject_is_one_line(String subject) {
        var ann = new EmailAddress("ann@north.example");
        assertThrows(IllegalArgumentException.class, () -> new Mail(ann, subject, "Hello"));
    }
}
