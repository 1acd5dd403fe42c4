package io.sopwright.run;

import io.sopwright.client.ClientRow;
import io.sopwright.client.ContactRow;
import io.sopwright.document.DocumentVersion;
import io.sopwright.onboarding.Holder;
import io.sopwright.process.Role;
import io.sopwright.process.Side;
import io.sopwright.profile.OfficeHours;
import io.sopwright.refusal.Invalid;
import io.sopwright.schedule.Calendars;
import io.sopwright.schedule.Plan;
import io.sopwright.schedule.Planned;
import io.sopwright.schedule.PlannedTask;
import io.sopwright.schedule.Run;
import io.sopwright.schedule.Schedule;
import io.sopwright.tenancy.MemberId;
import io.sopwright.wording.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The plan of one onboarding: what its version and what is known of it make.
 *
 * @param run what conditions ask about
 * @param lines tasks, then messages, in the order of the process
 * @param holders who holds each role, by key
 */
public record RunPlan(DocumentVersion version, Run run, Plan plan, Map<TaskRef, Planned> lines, Map<String, Held> holders) {

    /**
     * Who holds a role.
     *
     * @param member the one of the company; empty for other sides, and where nobody is named
     */
    public record Held(Holder holder, Side side, Optional<MemberId> member) {}

    /**
     * Plans.
     *
     * @param clients the client's own hours; empty for the usual ones of its country
     * @throws Invalid when an answer does not fit, or a date cannot be computed
     */
    static RunPlan of(DocumentVersion version, ClientRow client, Optional<OfficeHours> clients, List<ContactRow> contacts,
            Known known, List<TeamMember> members) {
        var run = new Run(client.kind(), client.country(), known.products(), known.values(version), known.moments(version));
        var hours = clients.orElseGet(() -> OfficeHours.usualIn(client.country())).in(version.company().zone(), client.name());
        try {
            var plan = Schedule.plan(version.conditions(), run, new Calendars(version.company().calendar(), hours));
            return new RunPlan(version, run, plan, lines(plan), holders(version, contacts, known, members));
        } catch (IllegalArgumentException refused) {
            throw new Invalid("plan", Message.of("run.sentence", String.valueOf(refused.getMessage())));
        }
    }

    private static Map<String, Held> holders(DocumentVersion version, List<ContactRow> contacts, Known known,
            List<TeamMember> members) {
        var held = new LinkedHashMap<String, Held>();
        version.process().roles().forEach((key, role) -> held.put(key, role.side() == Side.US
                ? ours(title(version, key, role), member(key, known, members))
                : theirs(key, title(version, key, role), role.side(), contacts)));
        return held;
    }

    private static String title(DocumentVersion version, String key, Role role) {
        return version.roles().getOrDefault(key, role.title());
    }

    /** The one whom the team names, or the only one of the company who holds the role: the same as on paper. */
    private static Optional<TeamMember> member(String role, Known known, List<TeamMember> members) {
        var holding = members.stream().filter(member -> member.holds(role)).toList();
        return Optional.ofNullable(known.team().get(role))
                .flatMap(id -> members.stream().filter(member -> member.id().equals(id)).findFirst())
                .or(() -> holding.size() == 1 ? Optional.of(holding.getFirst()) : Optional.empty());
    }

    private static Held ours(String title, Optional<TeamMember> member) {
        return new Held(new Holder(member.map(TeamMember::name).orElse(title), title), Side.US, member.map(TeamMember::id));
    }

    private static Held theirs(String key, String title, Side side, List<ContactRow> contacts) {
        var person = contacts.stream().filter(contact -> contact.holds().contains(key)).findFirst().map(ContactRow::name);
        return new Held(new Holder(person.orElse(title), title), side, Optional.empty());
    }

    private static Map<TaskRef, Planned> lines(Plan plan) {
        var lines = new LinkedHashMap<TaskRef, Planned>();
        Stream.concat(plan.tasks().stream(), plan.messages().stream()).forEach(line -> lines.putIfAbsent(TaskRef.of(line), line));
        return lines;
    }

    Optional<Planned> line(TaskRef ref) {
        return Optional.ofNullable(lines.get(ref));
    }

    /** The task whose end is that event: the first with a date, from which the plan expects it; empty when there is none. */
    public Optional<PlannedTask> completing(String event) {
        return plan.tasks().stream().filter(task -> task.rule().isPresent() && task.task().completes().equals(Optional.of(event)))
                .findFirst();
    }

    /** Who holds a role; the role's key itself when the process does not know it. */
    public Held held(String role) {
        return holders.getOrDefault(role, new Held(new Holder(role, role), Side.US, Optional.empty()));
    }

    /** The holders in words, by role. */
    public Map<String, Holder> people() {
        return holders.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, held -> held.getValue().holder()));
    }
}
