package io.sopwright.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.sopwright.testing.Application;
import io.sopwright.testing.Browser;
import io.sopwright.testing.WithApplication;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Zoe of South and the texts of North. */
@ExtendWith(WithApplication.class)
class TextsAcrossTenantsTest {

    private static final List<String> READ = List.of("/text", "/text/comparison", "/text/comparison/effective");
    private static final List<String> WRITTEN = List.of("/text", "/text/preview", "/text/restoration");

    @Test
    void a_stranger_finds_nothing_and_changes_nothing(Application app) {
        var north = Adopted.in(app);
        north.save(north.text().replaceFirst("(?m)^1\\.1 ", "1.1 Changed: "));
        var text = north.editor();
        var south = app.company("South", "Zoe");
        var zoe = south.owner();
        var document = "/documents/" + north.id().text();
        for (var base : List.of(north.north().to(document), south.to(document))) {
            READ.forEach(page -> assertEquals(404, zoe.get(base + page).status(), base + page));
            WRITTEN.forEach(page -> assertEquals(404, post(zoe, south.to("/clients/new"), base + page,
                    text.page().select("[name=read]").val()), base + page));
        }
        assertEquals(Adopted.text(text), north.text());
    }

    private static int post(Browser zoe, String anyForm, String address, String read) {
        var action = zoe.get(anyForm).page().select("form[action*=operation]").attr("action");
        return zoe.post(address + action.substring(action.indexOf('?')),
                Map.of("text", List.of("1.1 Mine."), "read", List.of(read), "change", List.of("0"))).status();
    }
}
