package io.sopwright.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.database.Transactions;
import io.sopwright.tenancy.TenantId;
import io.sopwright.testing.Application;
import io.sopwright.testing.WithApplication;
import jakarta.inject.Singleton;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithApplication.class)
class JobsTest {

    private static final String NAME = "test-greeting";

    /** A job that tells what it did. */
    @Singleton
    static final class Greeting implements Job {

        private final BlockingQueue<Subject> done = new LinkedBlockingQueue<>();

        @Override
        public String name() {
            return NAME;
        }

        @Override
        public void run(TenantId tenant, long subject) {
            done.add(new Subject(tenant, subject));
        }
    }

    // N4
    @Test
    void a_job_is_done_for_the_company_that_asked(Application app) throws InterruptedException {
        var north = app.company("North", "Ann").tenant();
        app.get(Transactions.class).write(() -> app.get(Jobs.class).ask(NAME, north, new TenantId(7)));
        assertEquals(new Subject(north, 7), app.get(Greeting.class).done.poll(20, TimeUnit.SECONDS));
    }

    @Test
    void a_job_of_a_transaction_that_failed_is_not_done(Application app) throws InterruptedException {
        var north = app.company("North", "Ann").tenant();
        assertThrows(IllegalStateException.class, () -> app.get(Transactions.class).write(() -> {
            app.get(Jobs.class).ask(NAME, north, new TenantId(8));
            throw new IllegalStateException("the power went off");
        }));
        app.get(Transactions.class).write(() -> app.get(Jobs.class).ask(NAME, north, new TenantId(9)));
        // had the first been kept, it would have come first
        assertEquals(new Subject(north, 9), app.get(Greeting.class).done.poll(20, TimeUnit.SECONDS));
        assertTrue(app.get(Greeting.class).done.isEmpty());
    }

    @Test
    void bytes_in_the_table_are_never_read_as_objects_D2() {
        var stream = new byte[]{(byte) 0xac, (byte) 0xed, 0, 5};
        assertEquals(null, new NoData().deserialize(Object.class, stream));
    }

    @Test
    void nobody_asks_for_a_job_that_does_not_exist(Application app) {
        var north = app.company("North", "Ann").tenant();
        assertThrows(IllegalArgumentException.class, () -> app.get(Jobs.class).ask("no-such-job", north, north));
    }
}
