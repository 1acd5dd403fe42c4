package io.sopwright.register;

import io.sopwright.profile.AnswerRow;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a text says something.
 *
 * @param number of the value in the text
 * @param name of the placeholder
 * @param question what was asked, when the value answers a question
 * @param field the field that asks it
 * @param answer who answered and when, if somebody did
 */
public record Reason(int number, String name, String value, Origin origin, Optional<String> question, Optional<String> field,
        Optional<AnswerRow> answer) {

    /** Where a value comes from. */
    public enum Origin {
        /** Answered for this document. */
        DOCUMENT,
        /** Answered once for the company. */
        COMPANY,
        /** The template's default. */
        STANDARD,
        /** An example: nobody answered yet. */
        EXAMPLE,
        /** What the company calls a role. */
        ROLE,
        /** The document's own facts: its number, its owner. */
        FACT,
        /** The process: its phases, tasks and figures. */
        PROCESS;

        /** The key of its words. */
        public String key() {
            return "document.why_" + name().toLowerCase(Locale.ROOT);
        }
    }
}
