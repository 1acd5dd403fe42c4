package io.sopwright.run;

import io.sopwright.client.ClientId;
import io.sopwright.client.Engagements;
import io.sopwright.process.Side;
import io.sopwright.tenancy.Member;
import io.sopwright.wording.Words;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What onboardings have to tell of a client. */
@Singleton
final class ClientRuns implements Engagements {

    private final Runs runs;
    private final IssuedVersions versions;

    ClientRuns(Runs runs, IssuedVersions versions) {
        this.runs = runs;
        this.versions = versions;
    }

    @Override
    public List<Engagement> of(Member member, ClientId client) {
        var words = new Words(member.locale());
        var progress = runs.progress(member.tenant()).stream()
                .collect(Collectors.toMap(ProgressRow::onboardingId, Function.identity()));
        return runs.of(member.tenant(), client).stream()
                .map(run -> new Engagement("/onboardings/" + run.id().text(), run.number() + " " + run.title(),
                        words.of("run.state_" + run.state().replace(' ', '_')),
                        progress.getOrDefault(run.id(), new ProgressRow(run.id(), 0, 0)).percent()))
                .toList();
    }

    @Override
    public Map<String, String> roles(Member member) {
        var titles = new TreeMap<String, String>();
        versions.effective(member.tenant()).stream().map(row -> versions.find(member.tenant(), row.id()))
                .forEach(version -> version.process().roles().forEach((key, role) -> {
                    if (role.side() != Side.US) {
                        titles.putIfAbsent(key, version.roles().getOrDefault(key, role.title()));
                    }
                }));
        return titles;
    }
}
