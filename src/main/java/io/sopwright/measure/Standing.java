package io.sopwright.measure;

import io.sopwright.control.VersionRow;
import io.sopwright.document.State;
import java.util.Optional;

/**
 * A KPI and what is becoming of it.
 *
 * @param shown as the version in force defines it, else the one that is being made
 * @param next as the version that is being made defines it; empty when that does not, or there is none that the reader may see
 * @param making the version that is being made; empty when there is none that the reader may see, or nothing can be made of it
 */
public record Standing(Definition shown, Optional<Definition> next, Optional<VersionRow> making) {

    /** What the version that is being made says instead of the one in force; empty when that is the same. */
    public Optional<Definition> otherwise() {
        return next.filter(_ -> shown.isInForce()).filter(one -> !one.kpi().equals(shown.kpi()));
    }

    /** Where somebody who may changes it, within the company: in the editor while a draft is open, else by way of its document. */
    public String change() {
        var document = shown.documentPath();
        return isDrafted() ? document + "/draft/process/kpis/" + shown.kpi().key() : document;
    }

    /** Whether a draft is open that has it. */
    public boolean isDrafted() {
        return next.isPresent() && making.filter(version -> version.stands() == State.DRAFT).isPresent();
    }
}
