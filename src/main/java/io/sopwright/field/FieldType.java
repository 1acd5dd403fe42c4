package io.sopwright.field;

/** What kind of answer a field takes. */
public enum FieldType {
    /** One line. */
    TEXT("text"),
    /** Several lines. */
    LONG_TEXT("long text"),
    /** A number without decimals. */
    WHOLE_NUMBER("whole number"),
    /** A number, a point before its decimals. */
    DECIMAL("decimal"),
    /** An ISO 4217 currency and an amount: {@code EUR 1200.50}. */
    MONEY("money"),
    /** A number of per cent, with or without the sign. */
    PERCENT("percent"),
    /** A day, as {@code 2026-03-31}. */
    DATE("date"),
    /** An e-mail address. */
    E_MAIL("e-mail"),
    /** A phone number, with country code or without. */
    PHONE("phone"),
    /** An https address. */
    URL("URL"),
    /** One of the options. */
    CHOICE("choice"),
    /** Yes or no. */
    YES_NO("yes/no"),
    /** Several lines of text, each an entry. */
    LIST("list"),
    /** The key of a role. */
    ROLE("role"),
    /** The key of a person. */
    PERSON("person"),
    /** A picture, uploaded. */
    IMAGE("image");

    private final String word;

    FieldType(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
