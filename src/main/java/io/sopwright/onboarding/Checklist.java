package io.sopwright.onboarding;

import io.sopwright.document.DocumentVersion;
import java.util.List;

/**
 * What is to do for one client, generated from one version of a document.
 *
 * @param lines in the order of the process
 */
public record Checklist(DocumentVersion version, Client client, Onboarding onboarding, List<ChecklistLine> lines) {

    public Checklist {
        lines = List.copyOf(lines);
    }

    /**
     * The name of its files, without an ending: {@code aurora-spa-OPS-001}, and {@code aurora-spa-OPS-001_2} when the client goes through the
     * same document a second time.
     */
    public String fileName() {
        var runs = client.onboardings().stream().filter(other -> other.document().equals(onboarding.document())).toList();
        int run = runs.indexOf(onboarding) + 1;
        return client.id() + "-" + version.document().number() + (run > 1 ? "_" + run : "");
    }
}
