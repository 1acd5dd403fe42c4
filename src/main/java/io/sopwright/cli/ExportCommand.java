package io.sopwright.cli;

import io.sopwright.exchange.Exporting;
import io.sopwright.exchange.FolderDestination;
import io.sopwright.server.Server;
import io.sopwright.tenancy.Tenants;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code export}: all of a company as files. */
@Command(name = "export", description = "Writes all of a company as files, which import reads again.", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "COMPANY", description = "its name in addresses: the part after /c/")
    private String company = "";

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "a folder that is empty or not there yet")
    private Path out = Path.of("");

    @Mixin
    private Installation installation = new Installation();

    @Mixin
    private Home home = new Home();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        requireEmpty();
        try {
            return installation.with(home.shelfFolder(), this::export);
        } catch (UncheckedIOException failed) {
            throw new CannotRun("the files cannot be written to " + out + " (" + failed.getMessage()
                    + "): make room or choose another folder.");
        }
    }

    private int export(Server server) {
        var tenant = server.get(Tenants.class).find(company)
                .orElseThrow(() -> new CannotRun("there is no company “" + company + "” here."));
        server.get(Exporting.class).export(tenant, new FolderDestination(out), (_, _) -> {});
        spec.commandLine().getOut().println(company + " is in " + out);
        return CommandLine.ExitCode.OK;
    }

    private void requireEmpty() {
        try {
            Files.createDirectories(out);
            try (var files = Files.list(out)) {
                if (files.findAny().isPresent()) {
                    throw new CannotRun("there are files in " + out + " already: choose an empty folder with --out.");
                }
            }
        } catch (IOException _) {
            throw new CannotRun("nothing can be written to " + out + ": choose another folder with --out.");
        }
    }
}
