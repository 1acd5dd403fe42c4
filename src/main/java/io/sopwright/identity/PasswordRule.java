package io.sopwright.identity;

import io.sopwright.refusal.Invalid;
import io.sopwright.web.Form;
import io.sopwright.wording.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a new password must be like (NIST SP 800-63B-4 3.1.1.2, ASVS 6.2): long, not known to every guesser, not made of what everybody knows of its
 * owner. Nothing is asked about kinds of characters.
 */
public final class PasswordRule {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    private static final int FEWEST_DIFFERENT = 5;
    private static final int SHORTEST_NAME = 4;
    private static final Set<String> COMMON = common();

    private PasswordRule() {}

    /**
     * The new password in a field.
     *
     * @param known what others know of its owner: the e-mail address, the company's name
     * @throws Invalid when it is none, with what to do
     */
    public static String chosen(Form form, String field, List<String> known) {
        var password = form.needed(field, LONGEST);
        problem(password, known).ifPresent(problem -> {
            throw new Invalid(field, problem);
        });
        return password;
    }

    private static Optional<Message> problem(String password, List<String> known) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(Message.of("account.password_short", SHORTEST));
        }
        var plain = plain(password);
        if (password.codePoints().distinct().count() < FEWEST_DIFFERENT || COMMON.contains(plain)) {
            return Optional.of(Message.of("account.password_common"));
        }
        return known.stream().flatMap(each -> List.of(each, each.split("@", 2)[0]).stream())
                .filter(each -> plain(each).length() >= SHORTEST_NAME && plain.contains(plain(each))).findFirst()
                .map(each -> Message.of("account.password_known", each));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Set<String> common() {
        try (var file = Objects.requireNonNull(PasswordRule.class.getResourceAsStream("common-passwords.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
