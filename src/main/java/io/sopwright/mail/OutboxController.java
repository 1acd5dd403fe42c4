package io.sopwright.mail;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.sopwright.refusal.NoSuch;
import io.sopwright.web.Anonymous;

/** Shows the mails where the program is only looked at and none leaves; elsewhere there is no such page. */
@Controller("/outbox")
@ExecuteOn(TaskExecutors.BLOCKING)
final class OutboxController {

    private final Outbox outbox;
    private final boolean demo;
    private final String address;

    OutboxController(Outbox outbox, @Value("${sopwright.demo:false}") boolean demo,
            @Value("${sopwright.address}") String address) {
        this.outbox = outbox;
        this.demo = demo;
        this.address = address;
    }

    @Anonymous
    @Get
    OutboxPage list() {
        requireDemo();
        return new OutboxPage(outbox.newest());
    }

    @Anonymous
    @Get("/{id}")
    MailPage show(MailId id) {
        requireDemo();
        return new MailPage(outbox.find(id), address);
    }

    private void requireDemo() {
        if (!demo) {
            throw new NoSuch();
        }
    }
}
