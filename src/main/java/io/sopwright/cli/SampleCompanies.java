package io.sopwright.cli;

import io.sopwright.exchange.Importing;
import io.sopwright.exchange.TenantFolder;
import io.sopwright.identity.People;
import io.sopwright.onboarding.Client;
import io.sopwright.profile.Company;
import io.sopwright.profile.Person;
import io.sopwright.server.Server;
import io.sopwright.tenancy.Tenants;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The companies of the demonstration: taken in at the first start as if all had happened lately, and everybody in them can sign in with one password. */
final class SampleCompanies {

    /** Everybody's password: for a demonstration on one's own machine only. */
    static final String PASSWORD = "try-it-out-2026";

    /** A company and its folder. */
    private record Sample(TenantFolder folder, Company company) {

        /** Its clients, whose past ends in these days: what is due soon is due soon. */
        private List<Client> recent(Clock clock) {
            var today = LocalDate.ofInstant(clock.instant(), company.zone());
            return folder.clients().map(clients -> Client.readAll(RecentDays.of(clients, today))).orElse(List.of());
        }
    }

    private final Path folder;
    private final PrintWriter out;

    SampleCompanies(Path folder, PrintWriter out) {
        this.folder = folder;
        this.out = out;
    }

    /** Takes in those that are not there yet, and says who can sign in. */
    void prepare(Server server) {
        var samples = samples();
        for (var sample : samples) {
            if (server.get(Tenants.class).find(sample.company.slug()).isEmpty()) {
                out.println("Taking in " + sample.company.name() + " …");
                server.get(Importing.class).found(sample.folder, sample.recent(server.get(Clock.class)));
                sample.company.people().values().forEach(person -> admit(server.get(People.class), person));
            }
        }
        out.println("Sign in with the password " + PASSWORD + " as");
        samples.forEach(sample -> sample.company.people().values().stream().limit(3).forEach(this::introduce));
    }

    /** The name in addresses of the first of them. */
    String visited() {
        return samples().getFirst().company.slug();
    }

    /** Who can sign in there. */
    String visitor() {
        return samples().getFirst().company.people().values().stream().flatMap(person -> person.email().stream()).findFirst()
                .orElseThrow();
    }

    private void introduce(Person person) {
        person.email()
                .ifPresent(email -> out.println("  " + email + "  (" + person.name() + ", " + person.access().word() + ")"));
    }

    private static void admit(People people, Person person) {
        person.email().flatMap(people::findByEmail).ifPresent(found -> people.setPassword(found.id(), PASSWORD));
    }

    private List<Sample> samples() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var folders = Files.list(folder)) {
            return folders.sorted().map(TenantFolder::new).filter(TenantFolder::exists)
                    .map(found -> new Sample(found, found.company())).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
