package io.sopwright.cli;

import io.sopwright.server.Environment;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code serve}: the web application, for real. */
@Command(name = "serve", description = "Runs the web application; its settings are the variables SOPWRIGHT_* (docs/operations.md).", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Mixin
    private Home home = new Home();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try {
            var settings = new Environment(System.getenv()).server(home.shelfFolder());
            return new Serving(settings, spec.commandLine().getErr()).untilStopped(_ -> {});
        } catch (IllegalArgumentException refused) {
            throw new CannotRun(String.valueOf(refused.getMessage()));
        }
    }
}
