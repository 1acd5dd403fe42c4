package io.sopwright.web;

import io.sopwright.wording.Words;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What surrounds every page, and what templates ask of it.
 *
 * @param frame who sees the page and where; empty for strangers
 * @param path the address of the page, without its query
 * @param operations gives a new operation each time, for the next form
 * @param assets the addresses of style sheets and scripts
 */
public record Shell(Words words, Optional<Frame> frame, String path, Supplier<String> operations, Assets assets) {

    /** The sentence of that key, in the language of the one who reads. */
    public String say(String key, Object... arguments) {
        return words.of(key, arguments);
    }

    /** The address to which a form is sent: the action, with an operation of its own that can be done once; for strangers just the action. */
    public String action(String address) {
        var operation = operations.get();
        return operation.isEmpty()
                ? address
                : address + (address.indexOf('?') < 0 ? '?' : '&') + OperationTokens.PARAMETER + '=' + operation;
    }

    /** An address within the company that is shown: {@code to("/clients")}. */
    public String to(String within) {
        return frame.map(Frame::base).orElse("") + within;
    }

    /** Whether the page belongs to a part of the navigation: its address begins with it. */
    public boolean within(String link) {
        return path.startsWith(to(link));
    }
}
