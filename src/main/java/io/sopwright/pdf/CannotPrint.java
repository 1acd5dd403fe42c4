package io.sopwright.pdf;

import java.io.Serial;
import java.util.List;

/** A sheet that cannot be printed as it is. Carries all reasons that were found, each a sentence for its author. */
public final class CannotPrint extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<String> reasons;

    CannotPrint(List<String> reasons) {
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("A refusal has at least one reason");
        }
        super(String.join("\n", reasons));
        this.reasons = List.copyOf(reasons);
    }

    CannotPrint(String reason) {
        this(List.of(reason));
    }

    CannotPrint(String reason, Throwable cause) {
        this(reason);
        initCause(cause);
    }

    /** At least one plain sentence. */
    public List<String> reasons() {
        return reasons;
    }
}
