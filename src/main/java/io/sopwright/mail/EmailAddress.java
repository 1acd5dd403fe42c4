package io.sopwright.mail;

import io.sopwright.refusal.Invalid;
import io.sopwright.web.Form;
import io.sopwright.wording.Message;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where mail reaches somebody: a dot-atom at a domain name (RFC 5321 4.1.2), without quoted parts, comments, names or address literals. Addresses
 * that differ in capital letters only are one and the same.
 *
 * @param text in small letters, at most 254 characters
 */
public record EmailAddress(String text) {

    private static final int LONGEST = 254;
    private static final String ATOM = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern ADDRESS = Pattern
            .compile("(?=.{1,64}@)" + ATOM + "(?:\\." + ATOM + ")*@(?:" + LABEL + "\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])");

    /** @throws IllegalArgumentException for what is no address */
    public EmailAddress {
        if (text.length() > LONGEST || !ADDRESS.matcher(text).matches()) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    /** The address that somebody wrote, in whatever letters; empty for what is none. */
    public static Optional<EmailAddress> read(String written) {
        var small = written.toLowerCase(Locale.ROOT);
        return small.length() <= LONGEST && ADDRESS.matcher(small).matches()
                ? Optional.of(new EmailAddress(small))
                : Optional.empty();
    }

    /**
     * The address in a field.
     *
     * @throws Invalid when there is none
     */
    public static EmailAddress needed(Form form, String field) {
        return read(form.needed(field, LONGEST)).orElseThrow(() -> new Invalid(field, Message.of("mail.no_address")));
    }
}
