package io.sopwright.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.jdbc.AutodetectJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.sopwright.database.Id;
import io.sopwright.database.Transactions;
import io.sopwright.tenancy.TenantId;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Asks for work to be done later, and does it where the installation runs as a server. */
@Context
public final class Jobs {

    private static final String TABLE = "job";
    private static final Duration POLLING = Duration.ofSeconds(2);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final int AT_A_TIME = 2;

    private final Map<String, OneTimeTask<Void>> tasks;
    private final SchedulerClient client;
    private final Scheduler scheduler;
    private final Transactions transactions;
    private final boolean works;

    Jobs(DataSource source, Collection<Job> jobs, Collection<Routine> routines, Transactions transactions, Clock clock,
            @Value("${sopwright.jobs}") boolean works) {
        this.works = works;
        this.tasks = jobs.stream().map(Jobs::task).collect(Collectors.toMap(OneTimeTask::getName, Function.identity()));
        this.transactions = transactions;
        var pool = DelegatingDataSource.unwrapDataSource(source);
        var dialect = new AutodetectJdbcCustomization(pool, true);
        // the client asks on the connection of the open transaction, so that what is asked for stands or falls with it
        this.client = SchedulerClient.Builder.create(source, List.copyOf(tasks.values())).tableName(TABLE)
                .serializer(new NoData()).jdbcCustomization(dialect).build();
        this.scheduler = Scheduler.create(pool, List.copyOf(tasks.values()))
                .startTasks(routines.stream().map(Jobs::task).toList()).tableName(TABLE).serializer(new NoData())
                .clock(clock::instant).jdbcCustomization(dialect).threads(AT_A_TIME).pollingInterval(POLLING)
                .heartbeatInterval(HEARTBEAT).missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .deleteUnresolvedAfter(Duration.ofDays(3650)).build();
    }

    @PostConstruct
    void start() {
        if (works) {
            scheduler.start();
        }
    }

    @PreDestroy
    void stop() {
        scheduler.stop();
    }

    /**
     * Asks, within a transaction, for a job as soon as that is committed; nothing is asked for when it is not. Asking twice is asking once.
     *
     * @throws IllegalArgumentException when nobody declared such a job
     */
    public void ask(String job, TenantId tenant, Id subject) {
        ask(job, tenant, subject, Instant.EPOCH);
    }

    /** The same, but not before that moment. */
    public void ask(String job, TenantId tenant, Id subject, Instant notBefore) {
        var task = tasks.get(job);
        if (task == null) {
            throw new IllegalArgumentException("No such job: " + job);
        }
        client.scheduleIfNotExists(task.instance(tenant.text() + "-" + subject.text()), notBefore);
        transactions.afterCommit(scheduler::triggerCheckForDueExecutions);
    }

    private static OneTimeTask<Void> task(Job job) {
        return Tasks.oneTime(job.name())
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_PAUSE))
                .execute((instance, _) -> Subject.of(instance.getId()).run(job));
    }

    private static RecurringTask<Void> task(Routine routine) {
        return Tasks.recurring(routine.name(), FixedDelay.of(routine.pause())).execute((_, _) -> routine.run());
    }
}
