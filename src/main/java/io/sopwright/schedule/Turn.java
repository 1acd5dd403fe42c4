package io.sopwright.schedule;

/**
 * One of several times.
 *
 * @param number from 1 on
 * @param of how many there are
 */
public record Turn(int number, int of) {

    /** {@code 2nd}, {@code 11th}. */
    public String ordinal() {
        boolean teen = number % 100 >= 11 && number % 100 <= 13;
        return number + switch (teen ? 0 : number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    String mark() {
        return " (" + number + " of " + of + ")";
    }
}
