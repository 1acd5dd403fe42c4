package io.sopwright.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.sopwright.database.Transactions;
import io.sopwright.refusal.NoSuch;
import io.sopwright.testing.Application;
import io.sopwright.testing.WithApplication;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("what waits is one queue for all")
@ExtendWith(WithApplication.class)
class PostTest {

    private static final EmailAddress ANN = new EmailAddress("ann@north.example");

    private static Post post(Application app, Delivery delivery) {
        return new Post(app.get(MailRepository.class), delivery, app.get(Transactions.class), app.clock(), true);
    }

    private static void empty(Application app) {
        post(app, _ -> {}).deliver();
    }

    private static MailRow newest(Application app) {
        return app.get(Outbox.class).newest().getFirst();
    }

    @Test
    void a_mail_is_sent_when_its_transaction_commits_and_not_otherwise(Application app) {
        empty(app);
        app.get(Outbox.class).send(new Mail(ANN, "Committed", "Hello"));
        assertThrows(NoSuch.class, () -> app.get(Transactions.class).write(() -> {
            app.get(Outbox.class).send(new Mail(ANN, "Undone", "Hello"));
            throw new NoSuch();
        }));
        var subjects = new ArrayList<String>();
        post(app, mail -> subjects.add(mail.subject())).deliver();
        assertEquals(List.of("Committed"), subjects);
    }

    @Test
    void two_nodes_do_not_send_one_mail_twice(Application app) throws Exception {
        empty(app);
        for (int i = 0; i < 10; i++) {
            app.get(Outbox.class).send(new Mail(ANN, "Mail " + i, "Hello"));
        }
        var sent = new CopyOnWriteArrayList<String>();
        var together = new CyclicBarrier(2);
        var nodes = List.of(node(app, together, sent), node(app, together, sent));
        for (var node : nodes) {
            node.join();
        }
        assertEquals(10, sent.size(), sent.toString());
    }

    private static Thread node(Application app, CyclicBarrier together, List<String> sent) {
        return Thread.ofVirtual().start(() -> {
            try {
                together.await();
                post(app, mail -> sent.add(mail.subject())).deliver();
            } catch (Exception broken) {
                throw new IllegalStateException(broken);
            }
        });
    }

    @Test
    void a_mail_that_does_not_leave_is_tried_again_later_and_not_for_ever(Application app) {
        empty(app);
        app.get(Outbox.class).send(new Mail(ANN, "Patience", "Hello"));
        var attempts = new ArrayList<MailId>();
        var broken = post(app, mail -> {
            attempts.add(mail.id());
            throw new IOException("no server");
        });
        assertEquals(0, broken.deliver());
        assertEquals(0, broken.deliver());
        assertEquals(1, attempts.size());
        for (int i = 0; i < 20; i++) {
            app.clock().advance(Duration.ofDays(3));
            broken.deliver();
        }
        assertEquals(12, attempts.size());
        assertEquals(1, attempts.stream().distinct().count());
    }

    @Test
    void the_server_gets_the_letter_with_an_id_that_stays(Application app) throws Exception {
        empty(app);
        var smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
        smtp.start();
        try {
            app.get(Outbox.class).send(new Mail(ANN, "Grüße aus Übersee", "Hello Ann,\n\nthe plan is ready.\n"));
            var server = new MailServer("127.0.0.1", smtp.getSmtp().getPort(), "", "", false,
                    new Letter("sops@north.example", "https://sops.north.example"));
            assertEquals(1, post(app, server).deliver());
            server.deliver(newest(app));
            var arrived = smtp.getReceivedMessages();
            assertEquals(2, arrived.length);
            assertEquals("Grüße aus Übersee", arrived[0].getSubject());
            assertEquals("ann@north.example", arrived[0].getAllRecipients()[0].toString());
            assertTrue(arrived[0].getContent().toString().contains("the plan is ready."));
            assertEquals("<" + newest(app).id().text() + "@sops.north.example>", arrived[0].getMessageID());
            assertEquals(arrived[0].getMessageID(), arrived[1].getMessageID());
        } finally {
            smtp.stop();
        }
    }

    @Test
    void a_server_that_cannot_encrypt_gets_nothing_where_that_is_asked_for(Application app) throws Exception {
        app.get(Outbox.class).send(new Mail(ANN, "Secret", "Hello"));
        var smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
        smtp.start();
        try {
            var server = new MailServer("127.0.0.1", smtp.getSmtp().getPort(), "", "", true,
                    new Letter("sops@north.example", "https://sops.north.example"));
            var mail = newest(app);
            assertThrows(IOException.class, () -> server.deliver(mail));
            assertEquals(0, smtp.getReceivedMessages().length);
        } finally {
            smtp.stop();
        }
    }

    @Test
    void what_was_sent_is_not_kept_where_mail_really_leaves(Application app) {
        empty(app);
        app.get(Outbox.class).send(new Mail(ANN, "Your code", "secret-code"));
        new Post(app.get(MailRepository.class), _ -> {}, app.get(Transactions.class), app.get(Clock.class), false).deliver();
        assertEquals("", newest(app).body());
    }

    @Test
    void the_outbox_shows_each_mail_as_text(Application app) {
        app.get(Outbox.class)
                .send(new Mail(ANN, "<b>Bold</b>", "<script>alert(1)</script>\n" + app.address() + "/reset/#code\n"));
        var list = app.browser().get("/outbox");
        assertEquals(200, list.status());
        var mail = list.browser().get(list.page().select(".list-group a").attr("href"));
        assertEquals("<b>Bold</b>", mail.text("h1"));
        assertTrue(mail.text("pre").contains("<script>alert(1)</script>"));
        assertEquals(app.address() + "/reset/#code", mail.page().select("main a.btn").attr("href"));
    }

    @Test
    void without_a_mail_server_mails_become_files(Application app) throws IOException {
        empty(app);
        app.get(Outbox.class).send(new Mail(ANN, "On paper", "Hello"));
        assertEquals(1, app.get(Post.class).deliver());
    }

    @Test
    void where_mail_really_leaves_there_is_no_outbox_to_look_at(Application app) {
        var controller = new OutboxController(app.get(Outbox.class), false, app.address());
        assertThrows(NoSuch.class, controller::list);
        assertThrows(NoSuch.class, () -> controller.show(new MailId(1)));
    }
}
