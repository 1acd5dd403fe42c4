package io.sopwright.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry of the command line. */
@Command(name = "sopwright", description = "Turns policy templates into controlled documents, and documents into checklists.", subcommands = {
        DemoCommand.class, ServeCommand.class, RenderCommand.class, CheckCommand.class, RehearseCommand.class,
        ExportCommand.class, ImportCommand.class, VerifyTrailCommand.class,
        SchemaCommand.class}, mixinStandardHelpOptions = true, version = "Sopwright 0.1.0", synopsisSubcommandLabel = "COMMAND", footerHeading = "%nExit codes%n", footer = {
                "  0  done", "  1  something was found or refused", "  2  the command could not be understood or carried out"})
public final class Main {

    private Main() {}

    /** Runs one command and ends with its exit code. */
    public static void main(String[] arguments) {
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(commandLine(out, err).execute(arguments));
    }

    /** The command line, writing to the given streams. */
    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        return new CommandLine(new Main()).setOut(out).setErr(err).setExecutionExceptionHandler((failure, command, _) -> {
            if (failure instanceof CannotRun refused) {
                command.getErr().println("sopwright: " + refused.getMessage());
                return CommandLine.ExitCode.USAGE;
            }
            throw failure;
        });
    }
}
