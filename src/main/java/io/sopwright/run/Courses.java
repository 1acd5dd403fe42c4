package io.sopwright.run;

import io.sopwright.client.Clients;
import io.sopwright.client.Contacts;
import io.sopwright.database.Transactions;
import io.sopwright.refusal.Conflict;
import io.sopwright.refusal.NoSuch;
import io.sopwright.tenancy.TenantId;
import io.sopwright.wording.Message;
import jakarta.inject.Singleton;
import java.util.HashSet;

/** Loads onboardings with their plans. */
@Singleton
public final class Courses {

    private final OnboardingRepository onboardings;
    private final KnownRepository known;
    private final TaskRepository tasks;
    private final ItemRepository items;
    private final IssuedVersions versions;
    private final Clients clients;
    private final Contacts contacts;
    private final Transactions transactions;

    Courses(OnboardingRepository onboardings, KnownRepository known, TaskRepository tasks, ItemRepository items,
            IssuedVersions versions, Clients clients, Contacts contacts, Transactions transactions) {
        this.onboardings = onboardings;
        this.known = known;
        this.tasks = tasks;
        this.items = items;
        this.versions = versions;
        this.clients = clients;
        this.contacts = contacts;
        this.transactions = transactions;
    }

    /**
     * An onboarding.
     *
     * @throws NoSuch when the company has none with that id
     */
    public Course find(TenantId tenant, OnboardingId id) {
        return transactions.read(() -> load(tenant, id));
    }

    /**
     * The onboarding of a task.
     *
     * @throws NoSuch when the company has no such task
     */
    public Course find(TenantId tenant, TaskId task) {
        return transactions.read(() -> load(tenant, tasks.onboarding(tenant, task).orElseThrow(NoSuch::new)));
    }

    /**
     * An onboarding that nobody else changes until the transaction ends. Whoever writes begins with this, so that each sees what the other did.
     *
     * @throws NoSuch when the company has none with that id
     */
    public Course lock(TenantId tenant, OnboardingId id) {
        return load(tenant, onboardings.lock(tenant, id).orElseThrow(NoSuch::new));
    }

    /**
     * The onboarding of a task, in the same way.
     *
     * @throws NoSuch when the company has no such task
     */
    public Course lock(TenantId tenant, TaskId task) {
        return lock(tenant, tasks.onboarding(tenant, task).orElseThrow(NoSuch::new));
    }

    /**
     * The same.
     *
     * @throws Conflict when it does not go on at present
     */
    public Course lockActive(TenantId tenant, TaskId task) {
        var course = lock(tenant, task);
        requireActive(course);
        return course;
    }

    static void requireActive(Course course) {
        if (!course.onboarding().isActive()) {
            throw new Conflict(Message.of("run.not_active"));
        }
    }

    private Course load(TenantId tenant, OnboardingId id) {
        var onboarding = onboardings.find(tenant, id).orElseThrow(NoSuch::new);
        var version = versions.find(tenant, onboarding.versionId());
        var members = known.members(tenant);
        var circumstances = Known.of(known.events(tenant, id), known.holders(tenant, id), known.facts(tenant, id),
                onboarding.bought());
        var plan = RunPlan.of(version, clients.find(tenant, onboarding.clientId()), onboarding.hours(),
                contacts.of(tenant, onboarding.clientId()), circumstances, members);
        return new Course(onboarding, circumstances, plan, tasks.of(tenant, id), items.of(tenant, id), members,
                new HashSet<>(tasks.evidence(tenant, id)));
    }
}
