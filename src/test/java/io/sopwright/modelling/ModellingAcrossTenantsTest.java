package io.sopwright.modelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.sopwright.testing.Application;
import io.sopwright.testing.WithApplication;
import io.sopwright.yaml.Yaml;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bo of South, who adopted the same template, tries the editor of North's draft. */
@ExtendWith(WithApplication.class)
class ModellingAcrossTenantsTest {

    private static final Map<String, List<String>> ANYTHING = Map.of("read", List.of("0"), "title", List.of("Ours now"), "spot",
            List.of("in:training"), "phase", List.of("handoff"), "role", List.of("sales"), "item_title", List.of("Ours now"));

    @ParameterizedTest
    @ValueSource(strings = {"", "/tasks/confirm_sale", "/phases/handoff", "/roles/sales", "/gates/papers_complete",
            "/kpis/retention"})
    void a_stranger_finds_no_page(String path, Application app) {
        var north = North.of(app);
        var south = North.of(app);
        assertEquals(404, south.ann().get(north.editor() + path).status());
        assertEquals(404, south.ann().get(south.company().to(within(north)) + path).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/phases", "/tasks", "/kpis", "/tasks/confirm_sale", "/tasks/confirm_sale/spot",
            "/kpis/retention/removal", "/tasks/confirm_sale/trial", "/tasks/collect_contracts/items",
            "/tasks/collect_contracts/items/0", "/tasks/collect_contracts/items/0/spot",
            "/tasks/collect_contracts/items/0/removal", "/differences/tasks/confirm_sale/changed/return"})
    void a_stranger_changes_nothing(String path, Application app) {
        var north = North.of(app);
        var south = North.of(app);
        var before = Yaml.write(north.model().process());
        var operation = south.process().form(south.editor()).attr("action").replaceFirst("^[^?]*", "");
        assertEquals(404, south.ann().post(north.editor() + path + operation, ANYTHING).status());
        assertEquals(404, south.ann().post(south.company().to(within(north)) + path + operation, ANYTHING).status());
        assertEquals(before, Yaml.write(north.model().process()));
        assertEquals(0, north.model().read());
    }

    private static String within(North north) {
        return "/documents/" + north.document().text() + "/draft/process";
    }
}
