package io.sopwright.bench;

import io.sopwright.document.DocumentVersion;
import io.sopwright.onboarding.Checklist;
import io.sopwright.onboarding.Checklists;
import io.sopwright.onboarding.Client;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** See {@link Listing}. */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ChecklistBenchmark {

    private final Tenant tenant = new Tenant(Path.of(System.getProperty("sopwright.home", ".")), "lumenwerk");
    private final DocumentVersion version = tenant.version("oem-onboarding");
    private final Client client = tenant.client("aurora-spa");

    @Benchmark
    public Checklist ours() {
        return new Checklists(version).of(client, client.onboardings().getFirst());
    }
}
