package io.sopwright.identity;

import io.sopwright.web.Frame;
import io.sopwright.wording.Message;
import java.util.Optional;

/**
 * Somebody who is signed in and asks for something: an argument of the routes that need one.
 *
 * @param confirmed whether the address is known to be theirs
 * @param session by which they are
 */
public record SignedIn(PersonId person, String email, String name, boolean confirmed, SessionId session) {

    /** What stands above every page until it is done. */
    public Optional<Frame.Reminder> reminder() {
        return confirmed
                ? Optional.empty()
                : Optional.of(new Frame.Reminder(Message.of("account.confirm_reminder", email), "/confirmation/mail",
                        Message.of("account.confirm_again")));
    }
}
