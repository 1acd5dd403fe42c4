package io.sopwright.client;

import io.sopwright.refusal.Invalid;
import io.sopwright.web.Form;
import io.sopwright.wording.Message;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody says of a contact.
 *
 * @param roles keys of the roles of processes that they hold
 */
public record ContactFacts(String name, Optional<String> email, List<String> roles) {

    private static final int LONGEST_EMAIL = 254;
    private static final int MOST_ROLES = 50;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\".]+");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]{0,59}");

    public ContactFacts {
        roles = List.copyOf(roles);
    }

    /**
     * What was typed.
     *
     * @throws Invalid when it cannot be taken
     */
    static ContactFacts of(Form form) {
        var roles = form.texts("roles").stream().filter(role -> KEY.matcher(role).matches()).distinct().limit(MOST_ROLES)
                .toList();
        return new ContactFacts(form.needed("name", ClientFacts.LONGEST_NAME), email(form), roles);
    }

    private static Optional<String> email(Form form) {
        var email = form.optional("email", LONGEST_EMAIL);
        email.filter(text -> !EMAIL.matcher(text).matches()).ifPresent(_ -> {
            throw new Invalid("email", Message.of("contact.email_unreadable"));
        });
        return email;
    }
}
