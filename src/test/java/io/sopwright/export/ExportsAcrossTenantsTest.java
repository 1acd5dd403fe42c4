package io.sopwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.sopwright.testing.Application;
import io.sopwright.testing.WithApplication;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

// N1
@ExtendWith(WithApplication.class)
class ExportsAcrossTenantsTest {

    @Test
    void the_export_of_a_company_does_not_exist_for_strangers(Application app) {
        var north = app.company("North", "Ann");
        var south = app.company("South", "Sue");
        var sue = south.owner();
        var archive = ExportsTest.export(north.owner(), north);
        assertEquals(404, sue.get(north.to("/company/export")).status());
        assertEquals(404, sue.post(south.action(sue, north.to("/company/export")), Map.of()).status());
        assertEquals(404, sue.get(archive).status());
        assertEquals(404, sue.get(south.to(archive.substring(north.to("").length()))).status());
        assertEquals(archive, ExportsTest.archive(north.owner(), north));
    }
}
