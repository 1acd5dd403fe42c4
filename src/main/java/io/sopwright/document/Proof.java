package io.sopwright.document;

import io.sopwright.markdown.Html;
import io.sopwright.source.Finding;
import io.sopwright.template.Merged;
import java.util.List;
import java.util.Optional;

/**
 * A trial of a text while somebody edits it.
 *
 * @param merged the text with its values; empty when a placeholder is wrong
 * @param html how it reads, without its drawings; empty when it cannot be shown
 * @param findings what is wrong in the text, at its lines, and in the process because of the text
 */
public record Proof(Optional<Merged> merged, Optional<Html> html, List<Finding> findings) {

    public Proof {
        findings = List.copyOf(findings);
    }
}
