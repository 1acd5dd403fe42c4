package io.sopwright.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;

/** The machine, and what it does beside us. */
final class Machine {

    private static final double GIGABYTE = 1 << 30;
    private static final int TICK = 10;
    private static final int CUTIME = 13;

    private Machine() {}

    static String words() {
        return String.format(Locale.ROOT, "%d processors, %.0f GB, %s %s, JDK %s", system().getAvailableProcessors(),
                system().getTotalMemorySize() / GIGABYTE, System.getProperty("os.name"), System.getProperty("os.arch"),
                Runtime.version());
    }

    /** How many programs wanted a processor in the last minute. */
    static String busy() {
        return String.format(Locale.ROOT, "load %.1f", system().getSystemLoadAverage());
    }

    /** The time that processors worked for this process and those that it started. */
    static Duration cpu() {
        return running().plus(ended());
    }

    private static Duration running() {
        var children = ProcessHandle.current().descendants().map(ProcessHandle::info)
                .flatMap(child -> child.totalCpuDuration().stream());
        return Stream.concat(Stream.of(ownCpu()), children).reduce(Duration.ZERO, Duration::plus);
    }

    /** The time that processors worked for this process alone. */
    private static Duration ownCpu() {
        return Duration.ofNanos(system().getProcessCpuTime());
    }

    /** Likewise for those that have ended; proc_pid_stat(5), cutime and cstime, in hundredths of a second. None where there is no /proc. */
    private static Duration ended() {
        var stat = Path.of("/proc/self/stat");
        if (!Files.isReadable(stat)) {
            return Duration.ZERO;
        }
        try {
            var line = Files.readString(stat);
            var fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
            return Duration.ofMillis(TICK * (Long.parseLong(fields[CUTIME]) + Long.parseLong(fields[CUTIME + 1])));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static OperatingSystemMXBean system() {
        return (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    }
}
