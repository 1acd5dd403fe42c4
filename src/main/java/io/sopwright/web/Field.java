package io.sopwright.web;

import io.sopwright.wording.Message;
import java.util.Optional;

/**
 * A field of a form as it is shown: with what was typed, and what is wrong with it. Made by {@link Entry}.
 *
 * @param name as it is sent
 * @param label its words
 * @param hint what to type, below it; empty without one
 * @param text what is in it
 */
public record Field(String name, Message label, Optional<Message> hint, String text, Optional<Message> wrong) {

    /** The id of its input, to which its label and the summary of errors lead. */
    public String id() {
        return "field-" + name;
    }

    /** What describes the input to screen readers; empty when nothing does. */
    public String describedBy() {
        return (hint.isPresent() ? id() + "-hint " : "") + (wrong.isPresent() ? id() + "-wrong" : "");
    }
}
