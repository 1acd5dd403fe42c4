package io.sopwright.onboarding;

/**
 * Who holds a role for one client.
 *
 * @param person a name; what the role is called, where nobody is named for it
 * @param role what the role is called
 */
public record Holder(String person, String role) {

    /** {@code Mia Brandt, Client partner}; the role alone where nobody is named for it. */
    public String words() {
        return person.equals(role) ? role : person + ", " + role;
    }
}
