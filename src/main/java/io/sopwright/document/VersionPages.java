package io.sopwright.document;

import io.sopwright.document.VersionPage.Approver;
import io.sopwright.document.VersionPage.Fact;
import io.sopwright.document.VersionPage.RevisionRow;
import io.sopwright.pages.document.JteversionGenerated;
import io.sopwright.profile.Paper;
import io.sopwright.profile.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Lays a version out as a page: letterhead, control block, text, approvals, history. */
final class VersionPages {

    private static final String EMPTY_LINE = "\u00a0";

    private final DocumentVersion version;
    private final Document document;

    VersionPages(DocumentVersion version) {
        this.version = version;
        this.document = version.document();
    }

    /** The page with places where the drawings belong. */
    String html() {
        return Paper.written(out -> JteversionGenerated.render(out, null, page()));
    }

    VersionPage page() {
        var footer = document.number() + " · v" + document.version() + " · " + document.state().label();
        return new VersionPage(Paper.of(version.company(), footer), document.number(), version.template().title(), control(),
                body(), approvers(),
                document.revisions().reversed().stream().map(this::row).toList());
    }

    private List<List<Fact>> control() {
        return List.of(List.of(new Fact("Document", document.number()), new Fact("Version", document.version())),
                List.of(new Fact("State", document.state().label()), new Fact("Owner", name(document.owner()))),
                List.of(new Fact("Effective", day(document.effective())), new Fact("Next review", day(version.reviewDay()))),
                List.of(new Fact("Applies to", version.template().scope().orElse("all clients")),
                        new Fact("Begins with", version.template().trigger().orElse("each new client"))));
    }

    private String body() {
        boolean placed = version.html().body().contains(Figures.slot(ProcessDrawings.PROCESS));
        return version.html().body()
                + (placed ? "" : "\n<h2>The process at a glance</h2>\n" + Figures.slot(ProcessDrawings.PROCESS));
    }

    private List<Approver> approvers() {
        return document.approvers().stream().map(key -> version.company().person(key)).flatMap(Optional::stream)
                .map(person -> new Approver(person.name(), title(person), EMPTY_LINE, EMPTY_LINE)).toList();
    }

    private RevisionRow row(Revision revision) {
        return new RevisionRow(revision.version(), day(revision.day()), revision.change(), name(revision.by()));
    }

    private String title(Person person) {
        return person.title().or(() -> person.roles().stream().findFirst().map(role -> version.roles().getOrDefault(role, role)))
                .orElse("");
    }

    private String name(String person) {
        return version.company().person(person).map(Person::name).orElse(person);
    }

    private String day(LocalDate day) {
        return Days.words(day, version.company().locale());
    }
}
