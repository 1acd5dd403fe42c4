package io.sopwright.mail;

/**
 * A letter to one person.
 *
 * @param subject one line, at most 300 characters
 * @param text plain; lines end with a line feed
 */
public record Mail(EmailAddress to, String subject, String text) {

    private static final int LONGEST_SUBJECT = 300;

    /** @throws IllegalArgumentException for a subject that would end its header (RFC 5322 2.2), or is too long */
    public Mail {
        if (subject.isBlank() || subject.length() > LONGEST_SUBJECT
                || subject.chars().anyMatch(each -> Character.isISOControl(each) || each == '\u2028' || each == '\u2029')) {
            throw new IllegalArgumentException("A subject is one line of up to " + LONGEST_SUBJECT + " characters");
        }
    }
}
