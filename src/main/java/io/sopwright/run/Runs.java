package io.sopwright.run;

import io.sopwright.audit.Audit;
import io.sopwright.audit.AuditEntry;
import io.sopwright.client.ClientId;
import io.sopwright.client.Clients;
import io.sopwright.database.Batches;
import io.sopwright.database.NewIds;
import io.sopwright.database.Texts;
import io.sopwright.database.Transactions;
import io.sopwright.onboarding.Onboarding.Happened;
import io.sopwright.profile.Companies;
import io.sopwright.refusal.Conflict;
import io.sopwright.refusal.Invalid;
import io.sopwright.refusal.NoSuch;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.MemberId;
import io.sopwright.tenancy.Right;
import io.sopwright.tenancy.TenantId;
import io.sopwright.wording.Message;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is done with onboardings as a whole. */
@Singleton
public final class Runs {

    private static final String KIND = "onboarding";
    private static final Comparator<OnboardingRow> NEWEST_FIRST = Comparator.comparing(OnboardingRow::startedAt)
            .thenComparingLong(row -> row.id().value()).reversed();

    private final OnboardingRepository onboardings;
    private final KnownRepository known;
    private final TaskRepository tasks;
    private final IssuedVersions versions;
    private final Clients clients;
    private final Courses courses;
    private final Replanning replanning;
    private final Transactions transactions;
    private final Audit audit;
    private final NewIds ids;
    private final Clock clock;

    Runs(OnboardingRepository onboardings, KnownRepository known, TaskRepository tasks, IssuedVersions versions, Clients clients,
            Courses courses, Replanning replanning, Transactions transactions, Audit audit, NewIds ids, Clock clock) {
        this.onboardings = onboardings;
        this.known = known;
        this.tasks = tasks;
        this.versions = versions;
        this.clients = clients;
        this.courses = courses;
        this.replanning = replanning;
        this.transactions = transactions;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** All onboardings of a company, the newest first. */
    public List<OnboardingRow> all(TenantId tenant) {
        return Batches
                .all(row -> row.id().value(), (after, most) -> transactions.read(() -> onboardings.all(tenant, after, most)))
                .stream()
                .sorted(NEWEST_FIRST).toList();
    }

    /** Those of one client, the newest first; at most 200. */
    public List<OnboardingRow> of(TenantId tenant, ClientId client) {
        return transactions.read(() -> onboardings.of(tenant, client));
    }

    /** How far the onboardings of a company are. */
    public List<ProgressRow> progress(TenantId tenant) {
        return Batches.all(row -> row.onboardingId().value(),
                (after, most) -> transactions.read(() -> tasks.progress(tenant, after, most)));
    }

    /** Those of a company who can do tasks. */
    public List<TeamMember> members(TenantId tenant) {
        return transactions.read(() -> known.members(tenant));
    }

    /**
     * Starts an onboarding with all of its tasks.
     *
     * @throws Invalid when an answer does not fit, or a date cannot be computed
     * @throws NoSuch when the client or the version is not the company's, or the version is not in force
     */
    public OnboardingId start(Member member, StartOrder order) {
        return begin(member, order, versions.effective(member.tenant()).stream()
                .filter(row -> row.id().equals(order.version())).findFirst());
    }

    /**
     * Takes over an onboarding that was started elsewhere; it may follow a version of the past.
     *
     * @throws Invalid when an answer does not fit, or a date cannot be computed
     * @throws NoSuch when the client or the version is not the company's, or the version was never in force
     */
    public OnboardingId takeOver(Member member, StartOrder order) {
        return begin(member, order, versions.row(member.tenant(), order.version()));
    }

    private OnboardingId begin(Member member, StartOrder order, Optional<IssuedRow> following) {
        member.require(Right.RUN);
        var version = following.orElseThrow(NoSuch::new);
        return transactions.write(() -> {
            var tenant = member.tenant();
            var client = clients.find(tenant, order.client());
            var id = ids.next(OnboardingId::new);
            onboardings.insert(tenant, id, client.id(), version.id(), Texts.write(order.known().products()),
                    order.calendar().map(Companies::written).orElse(null), member.id(), clock.instant());
            order.known().events().forEach((event, happened) -> insertEvent(member, id, event, happened, null));
            insertTeam(tenant, id, order.known().team());
            insertFacts(tenant, id, order.known().facts());
            var _ = replanning.apply(tenant, id);
            audit.record(member, AuditEntry.of("onboarding.started", KIND, id, client.name() + ", " + version.number())
                    .with("version", "", version.words()).with("products", "", Texts.write(order.known().products())));
            return id;
        });
    }

    /** Records when something happened, or that it was another day than was recorded, and plans anew. */
    public void record(Member member, OnboardingId id, String event, Happened happened) {
        change(member, id, course -> {
            if (!course.plan().version().process().events().containsKey(event)) {
                throw new NoSuch();
            }
            var before = Optional.ofNullable(course.known().events().get(event)).map(Happened::text);
            known.deleteEvent(member.tenant(), id, event);
            insertEvent(member, id, event, happened, null);
            return AuditEntry.of("onboarding.event", KIND, id, course.onboarding().name())
                    .with(event, before, Optional.of(happened.text()));
        });
    }

    /** Gives the roles to others, and plans anew. */
    public void staff(Member member, OnboardingId id, Map<String, MemberId> team) {
        change(member, id, course -> {
            known.deleteHolders(member.tenant(), id);
            insertTeam(member.tenant(), id, team);
            return AuditEntry.of("onboarding.team", KIND, id, course.onboarding().name())
                    .with("team", names(course, course.known().team()), names(course, team));
        });
    }

    /**
     * Changes what is known of the client's case, and plans anew.
     *
     * @throws Invalid when an answer does not fit
     */
    public void know(Member member, OnboardingId id, Map<String, List<String>> facts, List<String> products) {
        change(member, id, course -> {
            known.deleteFacts(member.tenant(), id);
            insertFacts(member.tenant(), id, facts);
            onboardings.setProducts(member.tenant(), id, Texts.write(products));
            return AuditEntry.of("onboarding.facts", KIND, id, course.onboarding().name())
                    .with("facts", course.known().facts().toString(), facts.toString())
                    .with("products", course.onboarding().products(), Texts.write(products));
        });
    }

    /** Lets an onboarding rest: nothing can be ticked until it goes on. */
    public void hold(Member member, OnboardingId id, String reason) {
        move(member, id, "on hold", reason);
    }

    /** Lets it go on. */
    public void resume(Member member, OnboardingId id) {
        move(member, id, OnboardingRow.ACTIVE, "");
    }

    /** Ends it before its time. It stays readable for ever. */
    public void cancel(Member member, OnboardingId id, String reason) {
        move(member, id, "cancelled", reason);
    }

    /**
     * Ends it.
     *
     * @throws Conflict while a mandatory task is not done, or a gate is shut
     */
    public void complete(Member member, OnboardingId id) {
        move(member, id, "completed", "");
    }

    /**
     * Records what a task's completion is, unless it is known already, and what follows from it. The caller holds the lock, and writes the trail.
     *
     * @param course with the task as it is now
     * @return the onboarding as it is then
     */
    public Course completed(Member member, Course course, TaskId task, Optional<String> event) {
        var news = event.filter(key -> !course.known().events().containsKey(key));
        news.ifPresent(key -> {
            var zone = course.plan().version().company().zone();
            var now = clock.instant().atZone(zone).toLocalDateTime().withSecond(0).withNano(0);
            insertEvent(member, course.onboarding().id(), key, new Happened(now.toString()), task);
        });
        return follow(member, course, news.isPresent());
    }

    /**
     * Takes back what a task's completion recorded, and what followed from it. The caller holds the lock, and writes the trail.
     *
     * @param course with the task as it is now
     * @return the onboarding as it is then
     */
    public Course reopened(Member member, Course course, TaskId task) {
        return follow(member, course, known.deleteEventsOf(member.tenant(), course.onboarding().id(), task) > 0);
    }

    /** A plan changes with what is known; what waits for what, with each task. */
    private Course follow(Member member, Course course, boolean known) {
        return known
                ? replanning.apply(member.tenant(), course.onboarding().id())
                : replanning.block(member.tenant(), course);
    }

    /** Plans anew: something is there that was not. The caller holds the lock, and writes the trail. */
    public void replan(Member member, OnboardingId id) {
        var _ = replanning.apply(member.tenant(), id);
    }

    /** A change of one onboarding, which tells what to write into the trail. */
    private interface Change {
        AuditEntry apply(Course course);
    }

    private void change(Member member, OnboardingId id, Change change) {
        member.require(Right.RUN);
        transactions.write(() -> {
            var course = courses.lock(member.tenant(), id);
            if (course.onboarding().isOver()) {
                throw new Conflict(Message.of("run.over"));
            }
            var entry = change.apply(course);
            var _ = replanning.apply(member.tenant(), id);
            audit.record(member, entry);
        });
    }

    private void move(Member member, OnboardingId id, String to, String reason) {
        member.require(Right.RUN);
        transactions.write(() -> {
            var course = courses.lock(member.tenant(), id);
            var from = course.onboarding().state();
            requireMovable(course, to);
            boolean over = to.equals("completed") || to.equals("cancelled");
            onboardings.move(member.tenant(), id, from, to, closing(over), reason);
            audit.record(member, AuditEntry.of("onboarding." + to.replace(' ', '_'), KIND, id, course.onboarding().name())
                    .with("state", from, to).because(reason));
        });
    }

    private @Nullable Instant closing(boolean over) {
        return over ? clock.instant() : null;
    }

    private static void requireMovable(Course course, String to) {
        if (course.onboarding().isOver() || course.onboarding().state().equals(to)) {
            throw new Conflict(Message.of("run.over"));
        }
        if (to.equals("completed")) {
            Courses.requireActive(course);
            var missing = course.missing().stream().map(TaskRow::title).toList();
            var shut = course.obstacles().beforeCompletion();
            if (!missing.isEmpty() || !shut.isEmpty()) {
                throw new Conflict(Message.of("run.incomplete", String.join("; ", missing.isEmpty() ? shut : missing)));
            }
        }
    }

    private void insertEvent(Member member, OnboardingId id, String event, Happened happened, @Nullable TaskId task) {
        known.insertEvent(member.tenant(), id, event, happened.text(), task, member.id(), clock.instant());
    }

    private void insertTeam(TenantId tenant, OnboardingId id, Map<String, MemberId> team) {
        team.forEach((role, holder) -> known.insertHolder(tenant, id, role, holder));
    }

    private void insertFacts(TenantId tenant, OnboardingId id, Map<String, List<String>> facts) {
        facts.forEach((fact, texts) -> known.insertFact(tenant, id, fact, Texts.write(texts)));
    }

    private static String names(Course course, Map<String, MemberId> team) {
        return team.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(entry -> entry.getKey() + ": " + course.members()
                .stream().filter(person -> person.id().equals(entry.getValue())).map(TeamMember::name).findFirst().orElse("?"))
                .reduce((one, next) -> one + ", " + next).orElse("");
    }
}
