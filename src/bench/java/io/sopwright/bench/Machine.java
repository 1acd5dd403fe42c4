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
    private static final int UTIME = 11;
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

    /** Likewise for those that have ended: cutime and cstime of proc_pid_stat(5). None where there is no /proc. */
    private static Duration ended() {
        return ticks(Path.of("/proc/self/stat"), CUTIME);
    }

    /** The time that processors worked for the collector, which in a JVM with the serial one is the work of one thread. */
    static Duration collectorCpu() {
        var tasks = Path.of("/proc/self/task");
        if (!Files.isDirectory(tasks)) {
            return Duration.ZERO;
        }
        try (var threads = Files.list(tasks)) {
            return threads.filter(Machine::isCollector).map(thread -> ticks(thread.resolve("stat"), UTIME))
                    .reduce(Duration.ZERO, Duration::plus);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isCollector(Path thread) {
        return read(thread.resolve("comm")).startsWith("VM Thread");
    }

    /** The sum of two neighbours among the fields of a stat file, counted from the state on; they are in hundredths of a second. */
    private static Duration ticks(Path stat, int field) {
        var line = read(stat);
        if (line.isEmpty()) {
            return Duration.ZERO;
        }
        var fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
        return Duration.ofMillis(TICK * (Long.parseLong(fields[field]) + Long.parseLong(fields[field + 1])));
    }

    /** Nothing when the file, or the thread that it tells of, is not there. */
    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            return "";
        }
    }

    private static OperatingSystemMXBean system() {
        return (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    }
}
