package io.sopwright.modelling;

import io.sopwright.tenancy.Member;

/**
 * What every page of the editor shows: the process as it is now, and what is wrong with it.
 *
 * @param base the address of the editor of this draft
 * @param document the address of the document
 * @param at the id of the element that gets the focus; empty for none
 */
public record Editor(Model model, Verdict verdict, String base, String document, String at) {

    static Editor of(Member member, Model model, String at) {
        return new Editor(model, Verdict.of(model), member.to(model.path()),
                member.to("/documents/" + model.draft().document().id().text()), at);
    }

    /** The document's number and title. */
    public String title() {
        return model.draft().document().number() + " " + model.draft().document().title();
    }

    /** The address of the page of an entry. */
    public String to(String section, String key) {
        return base + "/" + section + "/" + key;
    }

    /** The address of a question. */
    public String question(String field) {
        return document + "/questions#question-" + field;
    }
}
