package io.sopwright.identity;

/** Nobody is signed in, or not any more. */
public final class SignInNeeded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SignInNeeded() {
        super("Nobody is signed in", null, false, false);
    }
}
