package io.sopwright.cli;

import io.sopwright.audit.Fault;
import io.sopwright.audit.OfflineTrails;
import io.sopwright.audit.TrailFile;
import io.sopwright.audit.Verdict;
import io.sopwright.audit.Verification;
import io.sopwright.server.ServerSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code verify-trail}: whether the audit trail of a company is as it was written. */
@Command(name = "verify-trail", description = "Computes the chain of a company's audit trail anew, and names the first entry that is not as it was written.", mixinStandardHelpOptions = true)
final class VerifyTrailCommand implements Callable<Integer> {

    /** Which trail. */
    static final class Subject {

        @Parameters(paramLabel = "COMPANY", description = "the company's name in its addresses", arity = "1")
        @Nullable
        private String company;

        @Option(names = "--file", paramLabel = "FILE", description = "an exported trail (trail.jsonl) instead of a database", required = true)
        @Nullable
        private Path file;
    }

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Subject subject = new Subject();

    @Option(names = "--data", paramLabel = "DIR", description = "the folder of a demo; without it the variables SOPWRIGHT_* say where the database is")
    @Nullable
    private Path data;

    @Option(names = "--json", description = "tell of it as JSON")
    private boolean json;

    @Mixin
    private Home home = new Home();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var verdict = subject.file == null ? ofCompany(String.valueOf(subject.company)) : ofFile(subject.file);
        report(subject.file == null ? String.valueOf(subject.company) : subject.file.toString(), verdict);
        return verdict instanceof Verdict.Intact ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private static Verdict ofFile(Path file) {
        try (var in = Files.newBufferedReader(file)) {
            return Verification.of(TrailFile.read(in));
        } catch (IOException | UncheckedIOException _) {
            throw new CannotRun("the file " + file + " cannot be read.");
        }
    }

    private Verdict ofCompany(String company) {
        var database = (data == null ? Installation.environment(home.shelfFolder()) : demo(data)).database();
        try (var trails = OfflineTrails.open(database)) {
            return Verification.of(trails.of(company).orElseThrow(() -> new CannotRun("there is no company " + company + ".")));
        } catch (SQLException unreachable) {
            throw new CannotRun("the database " + database.words()
                    + " cannot be looked into (an embedded one only while nothing else uses it): " + unreachable.getMessage());
        }
    }

    private ServerSettings demo(Path folder) {
        var there = new DataFolder(folder);
        if (!there.exists()) {
            throw new CannotRun("there is no demo in " + folder + ".");
        }
        return there.settings(0, home.shelfFolder());
    }

    private void report(String name, Verdict verdict) {
        var out = spec.commandLine().getOut();
        if (json) {
            out.print(Json.write(fields(name, verdict)));
        } else {
            out.println(name + ": " + sentence(verdict));
        }
        out.flush();
    }

    private static Map<String, Object> fields(String name, Verdict verdict) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("trail", name);
        fields.put("intact", verdict instanceof Verdict.Intact);
        switch (verdict) {
            case Verdict.Intact intact -> {
                fields.put("entries", intact.entries());
                fields.put("last", intact.last().hex());
            }
            case Verdict.Broken broken -> {
                fields.put("entry", broken.entry());
                fields.put("fault", broken.fault().word());
                fields.put("sentence", sentence(broken));
            }
        }
        return fields;
    }

    private static String sentence(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Intact intact ->
                "intact, " + intact.entries() + " entries, the last has the hash " + intact.last().hex();
            case Verdict.Broken broken when broken.fault() == Fault.UNREADABLE -> "line " + broken.entry() + " is no entry";
            case Verdict.Broken broken -> "entry " + broken.entry() + " " + what(broken.fault());
        };
    }

    private static String what(Fault fault) {
        return switch (fault) {
            case CHANGED -> "was changed after it was written";
            case UNLINKED -> "does not follow from the one before it";
            case MISSING -> "is missing";
            case OUT_OF_ORDER -> "does not stand in its place";
            case TWICE -> "is there twice";
            case ADDED -> "was put in behind the end of the trail";
            case HEAD -> "is not the one that the trail says it ends with";
            case UNREADABLE -> "cannot be read";
        };
    }
}
