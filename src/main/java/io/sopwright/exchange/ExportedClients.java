package io.sopwright.exchange;

import io.sopwright.client.ClientRow;
import io.sopwright.client.ContactRow;
import io.sopwright.client.Contacts;
import io.sopwright.control.Versions;
import io.sopwright.database.Transactions;
import io.sopwright.onboarding.Client;
import io.sopwright.onboarding.Contact;
import io.sopwright.onboarding.Life;
import io.sopwright.onboarding.Onboarding;
import io.sopwright.onboarding.Onboarding.Happened;
import io.sopwright.onboarding.RunState;
import io.sopwright.profile.Answers;
import io.sopwright.profile.Answers.Answer;
import io.sopwright.run.Course;
import io.sopwright.run.Courses;
import io.sopwright.run.OnboardingId;
import io.sopwright.source.Place;
import io.sopwright.storage.BlobStore;
import io.sopwright.yaml.Yaml;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes the clients of a company as a folder holds them, with their onboardings and what was attached there. */
@Singleton
final class ExportedClients {

    /** Well below what is read again in one file. */
    private static final int LONGEST = 400_000;
    private static final Place NOWHERE = new Place("onboarding", 1, 1);

    private final ExtractRepository extract;
    private final Contacts contacts;
    private final Courses courses;
    private final Versions versions;
    private final BlobStore blobs;
    private final Transactions transactions;

    ExportedClients(ExtractRepository extract, Contacts contacts, Courses courses, Versions versions, BlobStore blobs,
            Transactions transactions) {
        this.extract = extract;
        this.contacts = contacts;
        this.courses = courses;
        this.versions = versions;
        this.blobs = blobs;
        this.transactions = transactions;
    }

    /** How many clients there are to write. */
    int count(Leaving leaving) {
        return transactions.read(() -> extract.countClients(leaving.tenant()));
    }

    void write(Leaving leaving) {
        var file = new ArrayList<Client>();
        int length = 0;
        int part = 1;
        long last = 0;
        for (var rows = after(leaving, last); !rows.isEmpty(); rows = after(leaving, last)) {
            for (var row : rows) {
                var client = transactions.read(() -> client(leaving, row));
                int size = Yaml.write(Client.writeAll(List.of(client))).length();
                if (length + size > LONGEST && !file.isEmpty()) {
                    write(leaving, part++, file);
                    file.clear();
                    length = 0;
                }
                file.add(client);
                length += size;
                last = row.id().value();
                leaving.step();
            }
        }
        write(leaving, part, file);
    }

    private List<ClientRow> after(Leaving leaving, long last) {
        return transactions.read(() -> extract.clients(leaving.tenant(), last));
    }

    private static void write(Leaving leaving, int part, List<Client> clients) {
        if (!clients.isEmpty()) {
            leaving.files().write(TenantFiles.clients(part), Yaml.write(Client.writeAll(clients)));
        }
    }

    private Client client(Leaving leaving, ClientRow row) {
        var people = contacts.of(leaving.tenant(), row.id()).stream().map(ExportedClients::contact).toList();
        var onboardings = extract.onboardings(leaving.tenant(), row.id()).stream()
                .map(onboarding -> onboarding(leaving, row, onboarding)).toList();
        return new Client(row.slug(), row.name(), row.kind(), row.country(), row.bought(), people, onboardings);
    }

    private static Contact contact(ContactRow row) {
        return new Contact(row.name(), Optional.ofNullable(row.email()), row.holds());
    }

    private Onboarding onboarding(Leaving leaving, ClientRow client, OnboardingId id) {
        var tenant = leaving.tenant();
        var course = courses.find(tenant, id);
        var row = course.onboarding();
        var tasks = new ExportedTasks(course, leaving.moments(), leaving.handles(), extract.items(tenant, id),
                extract.notes(tenant, id), extract.files(tenant, id));
        tasks.attached().forEach(hash -> leaving.files().write(TenantFiles.attached(hash.hex()), blobs.get(tenant, hash)));
        var document = versions.find(tenant, row.versionId()).documentId();
        return new Onboarding(leaving.slug(document), events(course), team(leaving, course), facts(course),
                Optional.of(row.bought()).filter(products -> !products.equals(client.bought())), row.hours(),
                life(leaving, course, leaving.isCurrent(row.versionId()) ? Optional.empty() : Optional.of(row.version())),
                tasks.all(), NOWHERE);
    }

    /** In the order in which they happened. */
    private static Map<String, Happened> events(Course course) {
        var events = new LinkedHashMap<String, Happened>();
        course.known().events().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Happened> event) -> event.getValue().text())
                        .thenComparing(Map.Entry::getKey))
                .forEach(event -> events.put(event.getKey(), event.getValue()));
        return events;
    }

    private static Map<String, String> team(Leaving leaving, Course course) {
        var team = new TreeMap<String, String>();
        course.known().team().forEach((role, member) -> team.put(role, leaving.handle(member)));
        return team;
    }

    private static Answers facts(Course course) {
        var facts = new TreeMap<String, Answer>();
        course.known().facts().forEach((fact, texts) -> {
            if (!texts.isEmpty()) {
                facts.put(fact, new Answer(texts, NOWHERE));
            }
        });
        return facts.isEmpty() ? Answers.NONE : new Answers(facts);
    }

    private static Life life(Leaving leaving, Course course, Optional<String> version) {
        var row = course.onboarding();
        var moments = leaving.moments();
        var began = Optional.ofNullable(course.known().events().get(course.plan().version().process().starts()))
                .map(event -> moments.written(moments.read(event)));
        return new Life(version, RunState.of(row.state()),
                Optional.of(moments.written(row.startedAt())).filter(started -> !Optional.of(started).equals(began)),
                Optional.ofNullable(row.closedAt()).map(moments::written), row.reason());
    }
}
