package io.sopwright.measure;

import io.sopwright.control.DocumentRow;
import io.sopwright.control.VersionRow;
import io.sopwright.document.DocumentVersion;
import io.sopwright.document.State;
import io.sopwright.kpi.Kpi;
import io.sopwright.process.ProcessDefinition;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A KPI as a version of a document defines it.
 *
 * @param version the version that says so
 * @param reading what else that version says; a draft with examples in place of what is not answered yet
 */
public record Definition(DocumentRow document, VersionRow version, DocumentVersion reading, Kpi kpi) {

    /** All KPIs that a version defines, in its order. */
    public static Stream<Definition> of(DocumentRow document, VersionRow version, DocumentVersion reading) {
        return reading.process().kpis().stream().map(kpi -> new Definition(document, version, reading, kpi));
    }

    /** The address of its page, within the company. */
    public String path() {
        return "/kpis/" + document.id().text() + "/" + kpi.key();
    }

    /** The address of its document, within the company. */
    public String documentPath() {
        return "/documents/" + document.id().text();
    }

    /** The number and the title of its document. */
    public String documentName() {
        return document.number() + " " + document.title();
    }

    /** Whether its version is in force. */
    public boolean isInForce() {
        return version.stands() == State.EFFECTIVE;
    }

    /** The key of the words for where its version stands. */
    public String stateKey() {
        return "document.state_" + version.state().replace(' ', '_');
    }

    /** The event whose date puts something into a period, as people call it. */
    public Optional<String> period() {
        return kpi.period().map(event -> process().events().getOrDefault(event, event));
    }

    ProcessDefinition process() {
        return reading.process();
    }
}
