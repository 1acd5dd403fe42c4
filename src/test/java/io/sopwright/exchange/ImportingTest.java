package io.sopwright.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.client.ClientRow;
import io.sopwright.client.Clients;
import io.sopwright.control.Documents;
import io.sopwright.control.Versions;
import io.sopwright.document.State;
import io.sopwright.onboarding.Client;
import io.sopwright.profile.Companies;
import io.sopwright.refusal.Conflict;
import io.sopwright.run.Course;
import io.sopwright.run.Courses;
import io.sopwright.run.OnboardingRow;
import io.sopwright.run.ProgressRow;
import io.sopwright.run.Runs;
import io.sopwright.run.TaskRow;
import io.sopwright.source.InvalidText;
import io.sopwright.tenancy.TenantId;
import io.sopwright.tenancy.Tenants;
import io.sopwright.testing.Application;
import io.sopwright.testing.WithApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(WithApplication.class)
class ImportingTest {

    @TempDir
    Path temporary;

    @Test
    void a_company_comes_with_its_people_its_answers_and_its_documents_where_they_stand(Application app) throws IOException {
        var folder = copy("lumenwerk", "lumenwerk-one");
        var tenant = app.get(Importing.class).found(folder);
        var company = app.get(Companies.class).find(tenant);
        assertEquals(folder.company().people(), company.people());
        assertEquals("Lumenwerk GmbH", company.name());
        var clients = Client.readAll(folder.clients().orElseThrow());
        assertEquals(clients.stream().map(Client::name).sorted().toList(),
                app.get(Clients.class).all(tenant).stream().map(ClientRow::name).sorted().toList());
        assertEquals(clients.stream().mapToInt(client -> client.onboardings().size()).sum(),
                app.get(Runs.class).all(tenant).size());
        var documents = app.get(Documents.class).all(tenant);
        assertEquals(folder.documentIds().size(), documents.size());
        documents.forEach(document -> assertEquals(State.EFFECTIVE,
                app.get(Versions.class).of(tenant, document.id()).getFirst().stands(), document.number()));
    }

    @Test
    void clients_keep_the_names_of_the_files_and_their_onboardings_the_clients_own_hours(Application app) throws IOException {
        var tenant = app.get(Importing.class).found(copy("lumenwerk", "lumenwerk-four"));
        assertEquals(Set.of("aurora-spa", "iliofos", "kaelteperle", "omalley-daughters", "bluebonnet", "lumenwerk"),
                app.get(Clients.class).all(tenant).stream().map(ClientRow::slug).collect(Collectors.toSet()));
        assertTrue(String.valueOf(run(app, tenant, "Ηλιόφως Α.Ε.").onboarding().calendar()).contains("Mon-Fri 08:30-16:30"));
    }

    @Test
    void a_task_that_completes_a_recorded_event_was_done_then_by_the_one_whose_task_it_is(Application app) throws IOException {
        var course = run(app, app.get(Importing.class).found(copy("lumenwerk", "lumenwerk-five")), "Ηλιόφως Α.Ε.");
        var seal = task(course, "seal_reference_unit", 0);
        assertEquals("done Swantje Jürgens 2026-11-10T11:00:00Z",
                seal.state() + " " + seal.completer() + " " + seal.completedAt());
        assertTrue(course.items(seal).stream().allMatch(item -> item.isTicked()));
        var signed = task(course, "sign_specification", 0);
        assertEquals("done null", signed.state() + " " + signed.completer());
    }

    @Test
    void other_tasks_were_done_when_and_by_whom_the_file_says(Application app) throws IOException {
        var course = run(app, app.get(Importing.class).found(copy("lumenwerk", "lumenwerk-six")), "Ηλιόφως Α.Ε.");
        var written = Client.readAll(new TenantFolder(Path.of("tenants/lumenwerk")).clients().orElseThrow()).stream()
                .filter(client -> client.id().equals("iliofos")).findFirst().orElseThrow().onboardings().getFirst().tasks();
        var update = written.stream()
                .filter(worked -> worked.ref().key().equals("update_during_setup") && worked.ref().turn() == 1)
                .findFirst().orElseThrow();
        var row = task(course, "update_during_setup", 1);
        assertEquals(new Moments(ZoneId.of("Europe/Berlin")).read(update.at().orElseThrow()), row.completedAt());
        assertEquals("Paul Nissen", row.completer());
        assertTrue(task(course, "run_production", 0).isOpen());
    }

    @Test
    void companies_come_as_they_live_some_of_their_onboardings_done_some_not(Application app) throws IOException {
        var tenant = app.get(Importing.class).found(copy("lumenwerk", "lumenwerk-seven"));
        var percents = app.get(Runs.class).progress(tenant).stream().map(ProgressRow::percent).sorted().toList();
        assertTrue(percents.getFirst() < 20 && percents.getLast() == 100, percents::toString);
        assertTrue(percents.stream().anyMatch(percent -> percent > 30 && percent < 70), percents::toString);
        assertEquals(Set.of("active", "completed"),
                app.get(Runs.class).all(tenant).stream().map(OnboardingRow::state).collect(Collectors.toSet()));
    }

    @Test
    void a_task_that_the_process_does_not_have_is_refused_where_it_stands(Application app) throws IOException {
        var folder = copy("lumenwerk", "lumenwerk-eight");
        var file = folder.folder().resolve("clients.yaml");
        Files.writeString(file, Files.readString(file).replaceFirst("task: send_welcome,", "task: send_welcom,"));
        var refused = assertThrows(InvalidText.class, () -> app.get(Importing.class).found(folder));
        assertTrue(String.valueOf(refused.getMessage()).contains("did you mean send_welcome?"), refused.getMessage());
    }

    private static Course run(Application app, TenantId tenant, String client) {
        var run = app.get(Runs.class).all(tenant).stream().filter(row -> row.clientName().equals(client)).findFirst()
                .orElseThrow();
        return app.get(Courses.class).find(tenant, run.id());
    }

    private static TaskRow task(Course course, String key, int turn) {
        return course.tasks().stream().filter(task -> task.taskKey().equals(key) && task.turn() == turn).findFirst()
                .orElseThrow();
    }

    @Test
    void the_same_company_does_not_come_twice(Application app) throws IOException {
        var folder = copy("lumenwerk", "lumenwerk-two");
        app.get(Importing.class).found(folder);
        assertThrows(Conflict.class, () -> app.get(Importing.class).found(folder));
    }

    @Test
    void of_a_company_with_a_wrong_file_nothing_comes(Application app) throws IOException {
        var folder = copy("lumenwerk", "lumenwerk-three");
        var file = folder.folder().resolve("documents/customer-feedback.yaml");
        Files.writeString(file, Files.readString(file).replace("template: customer-feedback", "template: no-such-template"));
        var refused = assertThrows(InvalidText.class, () -> app.get(Importing.class).found(folder));
        assertTrue(String.valueOf(refused.getMessage()).contains("no-such-template"));
        assertTrue(app.get(Tenants.class).find("lumenwerk-three").isEmpty());
    }

    private TenantFolder copy(String sample, String slug) throws IOException {
        return SampleFolder.copy(Path.of("tenants", sample), temporary.resolve(slug), slug);
    }
}
