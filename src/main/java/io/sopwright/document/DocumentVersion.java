package io.sopwright.document;

import io.sopwright.catalogue.TitlePage;
import io.sopwright.diagram.Flowchart;
import io.sopwright.markdown.Html;
import io.sopwright.process.ProcessDefinition;
import io.sopwright.profile.Company;
import io.sopwright.schedule.Conditions;
import io.sopwright.source.Finding;
import io.sopwright.source.Place;
import io.sopwright.template.Merged;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One version of a document, complete: the text that is signed and the process that runs, from the same answers.
 *
 * @param id the name of the document's file
 * @param template what the template says of itself
 * @param merged the text with its values, and where each of them comes from
 * @param html the text as HTML
 * @param conditions the process with its conditions compiled
 * @param roles what each role is called in this company, by key
 * @param flowcharts the drawings that the text itself holds, by name
 * @param answered where the answers were given, by field; those that are not here are the template's defaults
 * @param warnings what the author should look at again
 */
public record DocumentVersion(String id, Company company, Document document, TitlePage template, Merged merged, Html html,
        Conditions conditions, Map<String, String> roles, Map<String, Flowchart> flowcharts, Map<String, Place> answered,
        List<Finding> warnings) {

    /** What the document promises to do. */
    public ProcessDefinition process() {
        return conditions.process();
    }

    /** The day on which it has to be looked at again. */
    public LocalDate reviewDay() {
        return template.reviewAfter(document.effective());
    }

    /** The name of its files, without an ending: {@code OPS-001-client-onboarding}. */
    public String fileName() {
        return document.number() + "-" + id;
    }
}
