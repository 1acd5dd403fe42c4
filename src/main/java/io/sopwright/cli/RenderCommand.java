package io.sopwright.cli;

import io.sopwright.document.Printing;
import io.sopwright.exchange.TenantFolder;
import io.sopwright.source.Findings;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code render}: every document of a company, and a checklist for each client. */
@Command(name = "render", description = "Makes every document of a company, and a checklist for each client.", mixinStandardHelpOptions = true)
final class RenderCommand implements Callable<Integer> {

    @Parameters(paramLabel = "TENANT_DIR", description = "the company's folder, for instance tenants/lumenwerk")
    private Path tenant = Path.of(".");

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "where the files go")
    private Path out = Path.of(".");

    @Option(names = "--json", description = "say what happened as JSON")
    private boolean json;

    @Mixin
    private Home home = new Home();

    @Mixin
    private OwnFonts fonts = new OwnFonts();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var folder = new TenantFolder(tenant);
        if (!folder.exists()) {
            throw new CannotRun("there is no company at " + tenant + ": a company's folder holds tenant.yaml.");
        }
        var printing = new Printing(fonts.all());
        var output = new OutputFolder(out);
        output.prepare();
        var console = spec.commandLine();
        var findings = new Rendering(folder, home.shelf(), printing, output, new Progress(console.getErr(), json)).run();
        report(console, output, findings);
        return findings.hasErrors() ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
    }

    private void report(CommandLine console, OutputFolder output, Findings findings) {
        if (json) {
            var report = new LinkedHashMap<String, Object>();
            report.put("files", output.size());
            report.put("findings", FindingsReport.json(findings));
            console.getOut().print(Json.write(report));
            console.getOut().flush();
        } else {
            FindingsReport.print(findings, console.getErr());
            console.getOut().println(output.size() + " files in " + out
                    + (findings.hasErrors() ? "; nothing was written for what has an error" : ""));
        }
    }
}
