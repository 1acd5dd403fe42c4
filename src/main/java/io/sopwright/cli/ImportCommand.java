package io.sopwright.cli;

import io.sopwright.exchange.Importing;
import io.sopwright.exchange.TenantFolder;
import io.sopwright.refusal.Conflict;
import io.sopwright.server.Server;
import io.sopwright.source.InvalidText;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import}: takes a company's folder into the program. */
@Command(name = "import", description = "Takes a company's folder into the program, all of it or nothing.", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "TENANT_DIR", description = "the folder that holds tenant.yaml")
    private Path folder = Path.of("");

    @Mixin
    private Installation installation = new Installation();

    @Mixin
    private Home home = new Home();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var company = new TenantFolder(folder);
        if (!company.exists()) {
            throw new CannotRun("there is no tenant.yaml in " + folder + ".");
        }
        return installation.with(home.shelfFolder(), server -> found(server, company));
    }

    private int found(Server server, TenantFolder company) {
        try {
            server.get(Importing.class).found(company);
            spec.commandLine().getOut()
                    .println(company.company().name() + " is in; its people set their passwords with a mailed code.");
            return CommandLine.ExitCode.OK;
        } catch (InvalidText invalid) {
            invalid.findings().forEach(finding -> spec.commandLine().getOut().println(finding));
            return CommandLine.ExitCode.SOFTWARE;
        } catch (Conflict _) {
            throw new CannotRun("there is a company “" + company.company().slug() + "” already.");
        }
    }
}
