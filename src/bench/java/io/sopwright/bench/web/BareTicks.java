package io.sopwright.bench.web;

import io.sopwright.audit.AuditEntry;
import io.sopwright.bench.web.Caller.Transaction;
import io.sopwright.database.Id;
import io.sopwright.database.NewIds;
import io.sopwright.database.Sha256;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Ticks one task and takes the tick back with the statements of the application, in its transactions, and nothing else. */
record BareTicks(Caller caller, NewIds ids, Tickable on, Instant now) implements Ticks {

    /** An id of any kind. */
    private record AnyId(long value) implements Id {}

    @Override
    public void tick() throws SQLException {
        act("done");
    }

    @Override
    public void undo() throws SQLException {
        act("undone");
    }

    private void act(String kind) throws SQLException {
        caller.read(session -> session.read("SessionRepository.find", on.tokenHash(), now.minus(1, ChronoUnit.DAYS),
                now.minus(1, ChronoUnit.DAYS)));
        caller.read(door -> door.read("MembershipRepository.of", on.member().person()));
        caller.write(work -> {
            var operation = ids.next(AnyId::new);
            work.read("OperationRepository.outcome", on.member().tenant(), operation);
            load(work);
            change(work, kind);
            trace(work, kind);
            work.write("OperationRepository.insert", on.member().tenant(), operation, now, "");
        });
    }

    private void load(Transaction work) throws SQLException {
        var tenant = on.member().tenant();
        var onboarding = on.onboarding();
        work.read("TaskRepository.onboarding", tenant, on.task());
        work.read("OnboardingRepository.lock", tenant, onboarding);
        work.read("OnboardingRepository.find", tenant, onboarding);
        work.read("IssuedRepository.find", tenant, on.version());
        work.read("KnownRepository.members", tenant);
        work.read("KnownRepository.events", tenant, onboarding);
        work.read("KnownRepository.holders", tenant, onboarding);
        work.read("KnownRepository.facts", tenant, onboarding);
        work.read("ClientRepository.find", tenant, on.client());
        work.read("ContactRepository.of", tenant, on.client());
        work.read("TaskRepository.of", tenant, onboarding);
        work.read("ItemRepository.of", tenant, onboarding);
        work.read("TaskRepository.evidence", tenant, onboarding);
    }

    private void change(Transaction work, String kind) throws SQLException {
        var member = on.member();
        if (kind.equals("done")) {
            work.read("AttachmentRepository.of", member.tenant(), on.task());
            work.write("CompletionRepository.close", member.tenant(), on.task(), "open", kind, member.id(), now, "");
        } else {
            work.write("CompletionRepository.open", member.tenant(), on.task());
            work.change("KnownRepository.deleteEventsOf", member.tenant(), on.onboarding(), on.task());
        }
        for (var waiting : on.dependents()) {
            work.write("TaskRepository.block", member.tenant(), waiting.task(), kind.equals("done") ? "open" : "blocked",
                    kind.equals("done") ? "" : waiting.waitsFor());
        }
    }

    private void trace(Transaction work, String kind) throws SQLException {
        var member = on.member();
        var tenant = member.tenant();
        work.write("EntryRepository.insert", tenant, ids.next(AnyId::new), on.task(), kind, member.id(), now, "");
        long sequence = 1 + Long.parseLong(work.read("AuditRepository.lock", tenant).orElseThrow());
        var previous = work.read("AuditRepository.lastHash", tenant).orElseThrow();
        var hash = Sha256.of((previous + sequence).getBytes(StandardCharsets.UTF_8));
        var entry = AuditEntry.of("task." + kind, "task", on.task(), "Fill in the client information form – Aurora Spa");
        work.write("AuditRepository.insert", tenant, sequence, now, member.id(), member.name(), entry.action(),
                entry.subjectKind(), on.task(), entry.subjectName(), "{}", "", "00000000000000000000000000000000", previous,
                hash);
        work.write("AuditRepository.advance", tenant, sequence, hash);
    }
}
