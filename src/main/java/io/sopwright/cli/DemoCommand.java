package io.sopwright.cli;

import io.sopwright.database.DatabaseSettings;
import io.sopwright.server.MailSettings;
import io.sopwright.server.ServerSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
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
        var secret = secret();
        var settings = new ServerSettings("http://localhost:" + port, "127.0.0.1", port, DatabaseSettings.embedded(data, secret),
                data, home.shelfFolder(), MailSettings.FOLDER, secret, "", true);
        var out = spec.commandLine().getErr();
        return new Serving(settings, out).untilStopped(new SampleCompanies(samples, out)::prepare);
    }

    /** A secret of this installation, made at its first start and readable by its owner only. */
    private String secret() {
        try {
            var file = Files.createDirectories(data).resolve("secret");
            if (!Files.exists(file)) {
                var bytes = new byte[32];
                new SecureRandom().nextBytes(bytes);
                Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, HexFormat.of().formatHex(bytes));
            }
            return Files.readString(file).strip();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
