package io.sopwright.cli;

import io.sopwright.catalogue.PolicyTemplate;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code schema}: the JSON Schema of policy.yaml, for editors. */
@Command(name = "schema", description = "Prints the JSON Schema of policy.yaml.", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(Json.write(PolicyTemplate.schema()));
        spec.commandLine().getOut().flush();
        return CommandLine.ExitCode.OK;
    }
}
