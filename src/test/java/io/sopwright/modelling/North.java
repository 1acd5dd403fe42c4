package io.sopwright.modelling;

import io.sopwright.control.Adoption;
import io.sopwright.control.DocumentId;
import io.sopwright.control.Drafts;
import io.sopwright.control.Staff;
import io.sopwright.tenancy.Access;
import io.sopwright.tenancy.Member;
import io.sopwright.testing.Application;
import io.sopwright.testing.Browser;
import io.sopwright.testing.Reply;
import io.sopwright.testing.TestCompany;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** North, which adopted a template that Ann adapts. */
record North(Application app, TestCompany company, Member member, DocumentId document, Browser ann) {

    static North of(Application app) {
        var company = app.company("North", "Ann");
        var member = Staff.join(app, company, "Bo", Access.ADMIN, List.of());
        var document = app.get(Adoption.class).adopt(member, Staff.template(app));
        return new North(app, company, member, document, company.owner());
    }

    /** The address of the editor. */
    String editor() {
        return company.to("/documents/" + document.text() + "/draft/process");
    }

    Reply process() {
        return ann.get(editor());
    }

    Reply task(String key) {
        return ann.get(editor() + "/tasks/" + key);
    }

    /** Sends a form of the process page and follows to where it leads. */
    Reply act(String path, Map<String, String> typed) {
        return process().submitAndFollow(editor() + path + "?", typed);
    }

    /** What the draft does now. */
    Model model() {
        return Model.of(app.get(Drafts.class).load(member, document));
    }

    /** The keys of the tasks of a phase, in order. */
    List<String> tasks(String phase) {
        return model().find("phases", phase).stream().flatMap(found -> found.entries("tasks").stream()).map(Content::key)
                .toList();
    }

    Optional<Content> entry(String section, String key) {
        return model().find(section, key);
    }
}
