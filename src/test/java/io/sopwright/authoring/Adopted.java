package io.sopwright.authoring;

import io.sopwright.control.Adoption;
import io.sopwright.control.DocumentId;
import io.sopwright.control.Staff;
import io.sopwright.tenancy.Access;
import io.sopwright.tenancy.Member;
import io.sopwright.testing.Application;
import io.sopwright.testing.Browser;
import io.sopwright.testing.Reply;
import io.sopwright.testing.TestCompany;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** North, and the document whose text is edited there. */
record Adopted(Application app, TestCompany north, Member bo, DocumentId id, Browser ann) {

    static Adopted in(Application app) {
        var north = app.company("North", "Ann");
        var bo = Staff.join(app, north, "Bo", Access.ADMIN, List.of());
        return new Adopted(app, north, bo, app.get(Adoption.class).adopt(bo, Staff.template(app)), north.owner());
    }

    /** Where the editor is. */
    String path() {
        return north.to("/documents/" + id.text() + "/text");
    }

    Reply editor() {
        return ann.get(path());
    }

    /** What stands in the editor. */
    String text() {
        return text(editor());
    }

    /** What stands in the editor on that page. */
    static String text(Reply reply) {
        var typed = reply.page().select("textarea").first();
        return typed == null ? reply.text() : typed.wholeText().replaceFirst("^\n", "");
    }

    Reply save(String text) {
        return editor().submit(path() + "?", Map.of("text", text));
    }

    /** What scripts get while somebody types. */
    Reply preview(String text) {
        var action = editor().page().select("textarea").attr("hx-post");
        var body = "text=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
        return ann.post(action, "application/x-www-form-urlencoded", body.getBytes(StandardCharsets.UTF_8),
                Map.of("HX-Request", "true"));
    }
}
