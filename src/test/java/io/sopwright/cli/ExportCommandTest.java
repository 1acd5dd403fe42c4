package io.sopwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A company in and out of an installation that nobody serves at the moment. */
class ExportCommandTest {

    @TempDir
    private Path root = Path.of("");

    @Test
    void a_company_goes_in_and_out_and_into_no_folder_that_holds_files() throws IOException {
        var data = root.resolve("data");
        new DataFolder(data).settings(0, Path.of("policy-templates"));
        var in = Command.run("import", "tenants/tillwise", "--data", data);
        assertEquals(new Command(0, "Tillwise, Inc. is in; its people set their passwords with a mailed code.\n", ""), in);
        var twice = Command.run("import", "tenants/tillwise", "--data", data);
        assertEquals(new Command(2, "", "sopwright: there is a company “tillwise” already.\n"), twice);
        var nobody = Command.run("export", "nobody", "--out", root.resolve("none"), "--data", data);
        assertEquals(new Command(2, "", "sopwright: there is no company “nobody” here.\n"), nobody);
        var out = root.resolve("out");
        assertEquals(0, Command.run("export", "tillwise", "--out", out, "--data", data).exit());
        assertTrue(Files.readString(out.resolve("SHA256SUMS")).contains("  clients.yaml\n"));
        assertEquals(0, Command.run("check", out).exit());
        var full = Command.run("export", "tillwise", "--out", out, "--data", data);
        assertEquals(2, full.exit());
        assertTrue(full.err().contains("choose an empty folder"), full.err());
    }

    @Test
    void a_folder_without_a_demonstration_is_one_sentence_and_2() {
        var refused = Command.run("export", "tillwise", "--out", root.resolve("out"), "--data", root.resolve("nowhere"));
        assertEquals(2, refused.exit());
        assertTrue(refused.err().contains("no demonstration was ever started in"), refused.err());
    }
}
