package io.sopwright.cli;

import io.sopwright.server.Environment;
import io.sopwright.server.Server;
import io.sopwright.server.ServerSettings;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The installation on whose companies a command works: options that several commands share. */
final class Installation {

    @Option(names = "--data", paramLabel = "DIR", description = "the folder of a demonstration (default: the installation that SOPWRIGHT_* describe)")
    private @Nullable Path data;

    /**
     * Does something with the parts of the program, which does not listen and starts no jobs meanwhile.
     *
     * @throws CannotRun when there is no such installation, or it cannot be reached
     */
    <T> T with(Path shelf, Function<Server, T> work) {
        var settings = settings(shelf);
        try (var server = Server.quiet(settings, Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000)))) {
            return work.apply(server);
        } catch (SQLException unreachable) {
            throw new CannotRun("the database " + settings.database().words() + " cannot be opened: " + unreachable.getMessage()
                    + " An embedded one is opened by one program at a time: stop that first.");
        }
    }

    private ServerSettings settings(Path shelf) {
        return Optional.ofNullable(data).map(folder -> demonstration(folder, shelf)).orElseGet(() -> environment(shelf));
    }

    private static ServerSettings demonstration(Path folder, Path shelf) {
        var there = new DataFolder(folder);
        if (!there.exists()) {
            throw new CannotRun("no demonstration was ever started in " + folder + ": name its folder with --data.");
        }
        return there.settings(0, shelf);
    }

    /**
     * What the variables SOPWRIGHT_* say.
     *
     * @throws CannotRun with all that is missing or weak
     */
    static ServerSettings environment(Path shelf) {
        try {
            return new Environment(System.getenv()).server(shelf);
        } catch (IllegalArgumentException refused) {
            throw new CannotRun(String.valueOf(refused.getMessage()));
        }
    }
}
