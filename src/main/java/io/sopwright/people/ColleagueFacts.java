package io.sopwright.people;

import io.sopwright.refusal.Invalid;
import io.sopwright.tenancy.Access;
import io.sopwright.web.Form;
import io.sopwright.wording.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an admin says of somebody.
 *
 * @param title what they are, as their visiting card says
 * @param roles the roles of processes that they hold, by key
 */
record ColleagueFacts(String name, Optional<String> title, Access access, List<String> roles) {

    private static final int LONGEST = 200;

    ColleagueFacts {
        roles = List.copyOf(roles);
    }

    /**
     * What was typed.
     *
     * @param known the keys of the roles that can be given
     * @throws Invalid when it cannot be taken
     */
    static ColleagueFacts of(Form form, Set<String> known) {
        var title = form.given("job").map(_ -> form.line("job", LONGEST));
        return new ColleagueFacts(form.line("name", LONGEST), title, access(form),
                form.texts("roles").stream().filter(known::contains).distinct().sorted().toList());
    }

    private static Access access(Form form) {
        return Arrays.stream(Access.values()).filter(access -> access.word().equals(form.text("access"))).findFirst()
                .orElseThrow(() -> new Invalid("access", Message.of("people.access_unknown")));
    }
}
