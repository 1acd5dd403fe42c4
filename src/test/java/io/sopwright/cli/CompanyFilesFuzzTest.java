package io.sopwright.cli;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.sopwright.catalogue.PolicyTemplate;
import io.sopwright.document.Document;
import io.sopwright.document.Drafting;
import io.sopwright.onboarding.Client;
import io.sopwright.profile.Company;
import io.sopwright.source.InvalidText;
import io.sopwright.source.Source;
import io.sopwright.yaml.Yaml;
import java.nio.charset.StandardCharsets;

/** Whatever stands in the files of a company or a template, only InvalidText leaves. Runs its seed inputs; with JAZZER_FUZZ=1 it searches. */
class CompanyFilesFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void only_invalid_text_leaves(byte[] input) {
        var source = new Source("x.yaml", new String(input, StandardCharsets.UTF_8));
        refusedOrRead(() -> Company.shape().read(Yaml.read(source)));
        refusedOrRead(() -> Document.shape().read(Yaml.read(source)));
        refusedOrRead(() -> Client.readAll(Yaml.read(source)));
        refusedOrRead(() -> Drafting.preview(PolicyTemplate.read(source, new Source("x.md", "## One\n\n1.1 Words.\n"))));
    }

    private static void refusedOrRead(Runnable reading) {
        try {
            reading.run();
        } catch (InvalidText refused) {
            refused.findings();
        }
    }
}
