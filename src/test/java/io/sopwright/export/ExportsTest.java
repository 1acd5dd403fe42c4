package io.sopwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.audit.Audit;
import io.sopwright.audit.AuditRow;
import io.sopwright.audit.TrailFile;
import io.sopwright.audit.Verdict;
import io.sopwright.audit.Verification;
import io.sopwright.tenancy.Access;
import io.sopwright.testing.Application;
import io.sopwright.testing.Multipart;
import io.sopwright.testing.RunningOnboarding;
import io.sopwright.testing.TestCompany;
import io.sopwright.testing.WithApplication;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithApplication.class)
class ExportsTest {

    private static final String PAGE = "/company/export";

    @Test
    void the_owner_asks_a_job_works_and_the_zip_holds_everything(Application app) throws IOException {
        var north = app.company("North", "Ann");
        var run = RunningOnboarding.start(app, north);
        var files = fetched(north);
        assertTrue(files.keySet().stream().anyMatch(path -> path.endsWith("/tenant.yaml")), files.keySet()::toString);
        assertTrue(files.keySet().stream().anyMatch(path -> path.endsWith("/documents/client-onboarding.yaml")));
        assertTrue(files.keySet().stream().anyMatch(path -> path.endsWith("/version.yaml")));
        var clients = text(files, "/clients.yaml");
        assertTrue(clients.contains("name: Aurora Spa") && clients.contains("contract_signed: 2026-03-02T09:30"), clients);
        var trail = text(files, "/trail.jsonl");
        assertTrue(trail.contains("\"action\":\"onboarding.started\""), trail);
        var verdict = Verification.of(TrailFile.read(new BufferedReader(new StringReader(trail))));
        assertInstanceOf(Verdict.Intact.class, verdict, verdict.toString());
        assertTrue(run.page().text().contains("Aurora Spa"));
    }

    @Test
    void what_was_ticked_noted_and_attached_goes_out_under_its_own_name_and_hash(Application app) throws IOException {
        var north = app.company("North", "Ann");
        var run = RunningOnboarding.start(app, north);
        var task = run.task("Hold the handoff meeting");
        run.owner().get(task).submit(task + "/notes", Map.of("note", "=HYPERLINK(\"x\") & <b>bold</b>"));
        Multipart.post(run.owner(), run.owner().get(task).form(task + "/files").attr("action"), Map.of("evidence", ""), "file",
                "../../etc/passwd", "minutes of the meeting".getBytes(StandardCharsets.UTF_8));
        var files = fetched(north);
        var clients = text(files, "/clients.yaml");
        assertTrue(clients.contains("=HYPERLINK") && clients.contains("name: passwd"), clients);
        assertTrue(files.keySet().stream().noneMatch(path -> path.contains("..") || path.contains("passwd")),
                files.keySet()::toString);
        assertTrue(files.entrySet().stream().anyMatch(file -> file.getKey().contains("/files/")
                && new String(file.getValue(), StandardCharsets.UTF_8).equals("minutes of the meeting")));
    }

    @Test
    void who_asked_and_who_fetched_stands_in_the_trail(Application app) throws IOException {
        var north = app.company("North", "Ann");
        fetched(north);
        var actions = app.get(Audit.class).of(north.tenant(), "company", north.tenant().value()).stream().map(AuditRow::action)
                .toList();
        assertEquals(List.of("company.export_fetched", "company.exported", "company.export_asked"), actions);
    }

    @Test
    void a_new_export_takes_the_place_of_the_one_before(Application app) throws IOException {
        var north = app.company("North", "Ann");
        var ann = north.owner();
        var first = north.exported(ann);
        assertFalse(first.equals(north.exported(ann)));
        assertEquals(404, ann.get(first).status());
    }

    @Test
    void staff_see_neither_the_page_nor_the_zip(Application app) {
        var north = app.company("North", "Ann");
        var archive = north.exported(north.owner());
        var bo = north.colleague("Bo", Access.STAFF);
        assertEquals(403, bo.get(north.to(PAGE)).status());
        assertEquals(403, bo.get(archive).status());
        assertEquals(403, bo.post(north.action(bo, north.to(PAGE)), Map.of()).status());
    }

    /** Asks and waits; the address of the ZIP. */
    private static Map<String, byte[]> fetched(TestCompany company) throws IOException {
        var owner = company.owner();
        return unzipped(owner.get(company.exported(owner)).response().body());
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String ending) {
        return files.entrySet().stream().filter(file -> file.getKey().endsWith(ending))
                .map(file -> new String(file.getValue(), StandardCharsets.UTF_8)).findFirst().orElseThrow();
    }
}
