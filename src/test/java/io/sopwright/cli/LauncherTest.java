package io.sopwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the program, in a checkout and a system that we make up. */
class LauncherTest {

    private static final String NO_JDK = "sopwright: no JDK 25 was found: install one, or point JAVA_HOME at it.\n";

    @TempDir
    private Path root = Path.of("");
    private Path checkout = root;

    /** What a start said and how it ended. */
    private record Start(int exit, String out, String err) {}

    @BeforeEach
    void checkout() throws IOException {
        checkout = root.resolve("my own checkout");
        Files.createDirectories(checkout.resolve("src/main"));
        Files.createDirectories(checkout.resolve("target"));
        Files.createDirectories(root.resolve("tools"));
        Files.createDirectories(root.resolve("home dir"));
        Files.copy(Path.of("sopwright"), checkout.resolve("sopwright"));
        Files.writeString(checkout.resolve("pom.xml"), "<project/>");
        jar(Instant.now().plusSeconds(60));
        for (var tool : List.of("bash", "dirname", "readlink", "sed", "head", "grep", "find", "mkdir", "sleep", "rm", "env",
                "touch")) {
            script("tools/" + tool, "exec " + tool(tool) + " \"$@\"");
        }
    }

    @Test
    void without_a_jdk_25_it_says_one_sentence_and_ends_with_2() throws Exception {
        assertEquals(new Start(2, "", NO_JDK), start(Map.of()));
        jdk("usr/lib/jvm/jdk-21", "21.0.4");
        jdk("usr/lib/jvm/jdk-8", "1.8.0_402");
        assertEquals(new Start(2, "", NO_JDK), start(Map.of("JAVA_HOME", root.resolve("usr/lib/jvm/jdk-21").toString())));
        assertEquals(new Start(2, "", NO_JDK), start(Map.of("JAVA_HOME", "/no such folder")));
    }

    @Test
    void an_old_JAVA_HOME_is_passed_over_for_a_25_that_is_found() throws Exception {
        jdk("usr/lib/jvm/jdk-17", "17.0.15");
        jdk("usr/lib/jvm/jdk-25", "25.0.1");
        assertStarted("usr/lib/jvm/jdk-25",
                start(Map.of("JAVA_HOME", root.resolve("usr/lib/jvm/jdk-17").toString()), "check", "x"));
    }

    @Test
    void a_JAVA_HOME_that_is_new_enough_is_taken() throws Exception {
        jdk("usr/lib/jvm/jdk-25", "25.0.1");
        jdk("my jdk", "26-ea");
        assertStarted("my jdk", start(Map.of("JAVA_HOME", root.resolve("my jdk").toString()), "check", "x"));
    }

    @Test
    void a_jdk_of_a_version_manager_or_of_a_mac_is_found() throws Exception {
        jdk("Library/Java/JavaVirtualMachines/temurin 25.jdk/Contents/Home", "25");
        assertStarted("Library/Java/JavaVirtualMachines/temurin 25.jdk/Contents/Home", start(Map.of(), "check", "x"));
        jdk("home dir/.sdkman/candidates/java/25-tem", "25.0.2");
        assertStarted("home dir/.sdkman/candidates/java/25-tem", start(Map.of(), "check", "x"));
    }

    @Test
    void a_runtime_without_a_compiler_is_no_jdk() throws Exception {
        jdk("usr/lib/jvm/jre-25", "25.0.1");
        Files.delete(root.resolve("usr/lib/jvm/jre-25/bin/javac"));
        assertEquals(new Start(2, "", NO_JDK), start(Map.of()));
    }

    @Test
    void arguments_with_blanks_arrive_as_they_were_given() throws Exception {
        jdk("usr/lib/jvm/jdk-25", "25.0.1");
        var started = start(Map.of(), "render", "my company", "--out", "", "*", "$HOME");
        assertTrue(started.out().endsWith("\nrender\nmy company\n--out\n\n*\n$HOME\n"), started.out());
        assertTrue(started.out().contains("\n-Dsopwright.home=" + checkout.toRealPath() + "\n"), started.out());
    }

    @Test
    void it_starts_through_symbolic_links_too() throws Exception {
        jdk("usr/lib/jvm/jdk-25", "25.0.1");
        Files.createSymbolicLink(root.resolve("tools/first link"), checkout.resolve("sopwright"));
        Files.createSymbolicLink(root.resolve("tools/second"), Path.of("first link"));
        var started = start(root.resolve("tools/second"), Map.of(), "check");
        assertTrue(started.out().contains("\n-Dsopwright.home=" + checkout.toRealPath() + "\n"), started.toString());
    }

    @Test
    void a_build_is_needed_when_a_source_is_newer_and_says_so_without_maven() throws Exception {
        jdk("usr/lib/jvm/jdk-25", "25.0.1");
        jar(Instant.now().minusSeconds(600));
        assertEquals(new Start(2, "", "sopwright: Maven was not found: install it (the first start builds the program).\n"),
                start(Map.of()));
    }

    @Test
    void a_build_that_fails_shows_its_errors_and_ends_with_2() throws Exception {
        jdk("usr/lib/jvm/jdk-25", "25.0.1");
        jar(Instant.now().minusSeconds(600));
        script("tools/mvn", "printf '%s\\n' '[INFO] on' \"[ERROR] JAVA_HOME is $JAVA_HOME\"; exit 1");
        var started = start(Map.of());
        assertEquals(2, started.exit());
        assertTrue(started.err().startsWith("sopwright: building, this takes a minute the first time "), started.err());
        assertTrue(started.err()
                .endsWith("\n[ERROR] JAVA_HOME is " + root.resolve("usr/lib/jvm/jdk-25") + "\nsopwright: the build failed: see "
                        + checkout.toRealPath() + "/target/build.log.\n"),
                started.err());
    }

    @Test
    void after_a_build_the_command_runs() throws Exception {
        jdk("usr/lib/jvm/jdk-25", "25.0.1");
        jar(Instant.now().minusSeconds(600));
        script("tools/mvn", "touch \"" + checkout.resolve("target/sopwright-0.1.0-SNAPSHOT.jar") + "\"");
        var started = start(Map.of(), "check", "x");
        assertStarted("usr/lib/jvm/jdk-25", started);
        assertTrue(started.err().endsWith(" done\n"), started.err());
        assertEquals("", start(Map.of(), "check", "x").err());
    }

    @Test
    void it_uses_nothing_that_bash_3_2_does_not_know() throws IOException {
        var newer = Pattern.compile(
                "\\bmapfile\\b|\\breadarray\\b|declare -[Ag]|local -n|\\$\\{\\w+(,,?|\\^\\^?|@)|&>>|\\|&|;;?&|\\bcoproc\\b|readlink -f|\\$EPOCH");
        assertFalse(newer.matcher(Files.readString(Path.of("sopwright"))).find());
        assertTrue(Files.isExecutable(Path.of("sopwright")));
    }

    private void assertStarted(String jdk, Start started) {
        assertEquals(0, started.exit(), started.toString());
        assertTrue(started.out().startsWith(root.resolve(jdk) + "\n"), started.out());
        assertTrue(started.out().endsWith("\ncheck\nx\n"), started.out());
    }

    private Start start(Map<String, String> environment, String... arguments) throws Exception {
        return start(checkout.resolve("sopwright"), environment, arguments);
    }

    private Start start(Path script, Map<String, String> environment, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(root.resolve("tools/bash").toString(), script.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(root.toFile()).redirectOutput(root.resolve("out").toFile())
                .redirectError(root.resolve("err").toFile());
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of("PATH", root.resolve("tools").toString(), "HOME", root.resolve("home dir").toString(),
                        "SOPWRIGHT_ROOT",
                        root.toString()));
        builder.environment().putAll(environment);
        var process = builder.start();
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        return new Start(process.exitValue(), Files.readString(root.resolve("out")), Files.readString(root.resolve("err")));
    }

    /** A JDK that says its version, or else where it stands and what it was asked. */
    private void jdk(String path, String version) throws IOException {
        script(path + "/bin/java",
                """
                        if [[ $1 == -version ]]; then printf 'Picked up JAVA_TOOL_OPTIONS: -Dx=1\\nopenjdk version "%s" 2026-01-01\\n' >&2; exit; fi
                        printf '%%s\\n' "%s" "$@"
                        """
                        .formatted(version, root.resolve(path)));
        script(path + "/bin/javac", "exit 1");
    }

    private void script(String path, String text) throws IOException {
        var file = root.resolve(path);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, "#!" + tool("bash") + "\n" + text + "\n", StandardCharsets.UTF_8);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void jar(Instant modified) throws IOException {
        var jar = checkout.resolve("target/sopwright-0.1.0-SNAPSHOT.jar");
        Files.writeString(jar, "");
        Files.setLastModifiedTime(jar, FileTime.from(modified));
    }

    private static Path tool(String name) {
        return Stream.of("/usr/bin", "/bin", "/usr/local/bin").map(folder -> Path.of(folder, name)).filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }
}
