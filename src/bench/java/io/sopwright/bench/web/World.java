package io.sopwright.bench.web;

import io.sopwright.bench.web.Visits.Visit;
import io.sopwright.identity.People;
import io.sopwright.testing.Application;
import io.sopwright.testing.Browser;
import io.sopwright.testing.RunningOnboarding;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An application with companies of which each has the same work. */
record World(Application app, List<Visit> desks, List<Visit> onboardings) implements AutoCloseable {

    private static final String DESK = "/tasks?show=coming";

    /** How many there are: made through the application, copies of each of them, and for how many of those all somebody can sign in. */
    record Extent(int companies, int clients, int copies, int visitedCopies) {}

    static World make(Extent extent) throws SQLException {
        var world = new World(Application.start(), new ArrayList<>(), new ArrayList<>());
        var copies = new Copies(world.app.database());
        for (int company = 0; company < extent.companies(); company++) {
            world.company(extent, copies);
        }
        copies.analyze();
        return world;
    }

    private void company(Extent extent, Copies copies) throws SQLException {
        var company = app.company("North", "Ann");
        var first = RunningOnboarding.start(app, company);
        for (int client = 1; client < extent.clients(); client++) {
            RunningOnboarding.start(company, first.owner(), Map.of());
        }
        visit(first.owner(), company.to(""), first.path());
        if (extent.copies() > 0) {
            var slug = company.to("").substring("/c/".length());
            copies.make(slug, extent.copies());
            for (int copy = 1; copy <= extent.visitedCopies(); copy++) {
                visitCopy(copies, slug, first, slug + "-" + copy);
            }
        }
    }

    private void visitCopy(Copies copies, String slug, RunningOnboarding first, String copy) throws SQLException {
        var email = copy + "@example.com";
        var people = app.get(People.class);
        var person = people.add(email, "Ann");
        people.setPassword(person, Application.PASSWORD);
        copies.give(copy, person.value());
        visit(app.browser().signIn(email), "/c/" + copy, first.path().replace("/c/" + slug + "/", "/c/" + copy + "/"));
    }

    private void visit(Browser browser, String company, String onboarding) {
        desks.add(new Visit(browser, company + DESK));
        onboardings.add(new Visit(browser, onboarding));
    }

    @Override
    public void close() {
        app.close();
    }
}
