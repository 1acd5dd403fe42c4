package io.sopwright.onboarding;

import io.sopwright.document.DocumentVersion;
import io.sopwright.schedule.PlannedGate;
import java.util.List;
import java.util.Map;

/**
 * What is to do for one client, generated from one version of a document.
 *
 * @param lines the tasks in the order of the process, then the messages of its communication plan
 * @param gates what must hold before it goes on, for this client
 * @param holders who holds each role, by key
 */
public record Checklist(DocumentVersion version, Client client, Onboarding onboarding, List<ChecklistLine> lines,
        List<PlannedGate> gates, Map<String, Holder> holders) {

    public Checklist {
        lines = List.copyOf(lines);
        gates = List.copyOf(gates);
        holders = Map.copyOf(holders);
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
