package io.sopwright.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demo}: the web application on this machine, with the sample companies. */
@Command(name = "demo", description = "Runs the web application here, with three sample companies to try.", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    @Option(names = "--port", paramLabel = "N", description = "on which it listens (default: ${DEFAULT-VALUE})", defaultValue = "8080")
    private int port;

    @Option(names = "--data", paramLabel = "DIR", description = "where everything is kept (default: data beside the program)")
    private Path data = Path.of(System.getProperty("sopwright.home", "."), "data");

    @Option(names = "--samples", paramLabel = "DIR", description = "the companies to take in (default: tenants beside the program)")
    private Path samples = Path.of(System.getProperty("sopwright.home", "."), "tenants");

    @Mixin
    private Home home = new Home();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var settings = new DataFolder(data).settings(port, home.shelfFolder());
        var out = spec.commandLine().getErr();
        return new Serving(settings, out).untilStopped(new SampleCompanies(samples, out)::prepare);
    }
}
