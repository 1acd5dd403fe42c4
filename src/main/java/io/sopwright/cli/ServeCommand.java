package io.sopwright.cli;

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
        var settings = Installation.environment(home.shelfFolder());
        return new Serving(settings, spec.commandLine().getErr()).untilStopped(_ -> {});
    }
}
