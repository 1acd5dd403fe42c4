package io.sopwright.source;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** A text that cannot be used. Carries every finding, in reading order, so that an author can mend all in one go. */
public final class InvalidText extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    public InvalidText(List<Finding> findings) {
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("An invalid text has at least one finding");
        }
        this.findings = List.copyOf(findings);
    }

    public InvalidText(Place place, String sentence) {
        this(List.of(Finding.error(place, sentence)));
    }

    /** The findings, a line each. */
    @Override
    public String getMessage() {
        return findings.stream().map(Finding::toString).collect(Collectors.joining("\n"));
    }

    /** At least one. */
    public List<Finding> findings() {
        return findings;
    }
}
