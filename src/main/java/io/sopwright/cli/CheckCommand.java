package io.sopwright.cli;

import io.sopwright.catalogue.PolicyTemplate;
import io.sopwright.catalogue.Shelf;
import io.sopwright.document.Drafting;
import io.sopwright.exchange.TenantFolder;
import io.sopwright.source.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check}: what is wrong with templates and companies. */
@Command(name = "check", description = "Checks templates and companies, and says what is wrong where.", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "folders of templates and companies, or folders of such folders")
    private List<Path> paths = List.of();

    @Option(names = "--json", description = "list the findings as JSON")
    private boolean json;

    @Mixin
    private Home home = new Home();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Findings findings = new Findings();
    private int checked;

    @Override
    public Integer call() {
        paths.forEach(this::check);
        report(spec.commandLine());
        return findings.isEmpty() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private void check(Path path) {
        if (Files.isRegularFile(path.resolve("policy.yaml"))) {
            checked++;
            findings.collect(() -> Shelf.read(path)).ifPresent(template -> check(template, path));
        } else if (Files.isRegularFile(path.resolve("tenant.yaml"))) {
            checked++;
            Drafts.of(new TenantFolder(path), home.shelf(), findings);
        } else {
            children(path).forEach(this::check);
        }
    }

    private void check(PolicyTemplate template, Path path) {
        findings.collect(() -> Drafting.preview(template)).ifPresent(version -> findings.addAll(version.warnings()));
        var known = templatesAround(path);
        if (known.size() > 1) {
            findings.addAll(template.title().missing(known));
        }
    }

    /** Ids of the templates on the shelf and in the same folder; of a template without a shelf, its own alone. */
    private Set<String> templatesAround(Path template) {
        var beside = Optional.ofNullable(template.toAbsolutePath().normalize().getParent()).filter(Files::isReadable)
                .map(Shelf::new);
        return Stream.concat(beside.stream(), home.shelfIfThere().stream()).flatMap(shelf -> shelf.ids().stream())
                .collect(Collectors.toSet());
    }

    private static List<Path> children(Path path) {
        try (var children = Files.list(path)) {
            var folders = children
                    .filter(child -> Files.isRegularFile(child.resolve("policy.yaml"))
                            || Files.isRegularFile(child.resolve("tenant.yaml")))
                    .sorted().toList();
            if (folders.isEmpty()) {
                throw new CannotRun("there is no template and no company at " + path + ": look for policy.yaml or tenant.yaml.");
            }
            return folders;
        } catch (IOException _) {
            throw new CannotRun("there is no folder at " + path + ".");
        }
    }

    private void report(CommandLine console) {
        if (json) {
            console.getOut().print(Json.write(new LinkedHashMap<>(Map.of("findings", FindingsReport.json(findings)))));
            console.getOut().flush();
        } else {
            FindingsReport.print(findings, console.getOut());
            console.getErr()
                    .println(checked + " checked, "
                            + (findings.isEmpty() ? "nothing found" : findings.sorted().size() + " found"));
        }
    }
}
