package io.sopwright.cli;

import io.sopwright.catalogue.PolicyTemplate;
import io.sopwright.document.Document;
import io.sopwright.onboarding.Client;
import io.sopwright.profile.Company;
import io.sopwright.source.Nearest;
import io.sopwright.yaml.RecordShape;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code schema}: the JSON Schemas of the files that people write, for editors. */
@Command(name = "schema", description = "Prints the JSON Schema of a file that people write.", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

    private static final List<String> FILES = List.of("policy", "tenant", "document", "clients");

    @Parameters(paramLabel = "FILE", defaultValue = "policy", description = "policy (the default), tenant, document or clients")
    private String file = "policy";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(Json.write(schema()));
        spec.commandLine().getOut().flush();
        return CommandLine.ExitCode.OK;
    }

    private Map<String, Object> schema() {
        return switch (file) {
            case "policy" -> PolicyTemplate.schema();
            case "tenant" -> RecordShape.fileSchema("tenant.yaml", Company.shape());
            case "document" -> RecordShape.fileSchema("documents/<id>.yaml", Document.shape());
            case "clients" -> Client.schema();
            default -> throw new CannotRun("there is no schema of “" + file + "”"
                    + Nearest.to(file, FILES).map(near -> ": did you mean " + near + "?")
                            .orElse(": name one of " + String.join(", ", FILES) + "."));
        };
    }
}
