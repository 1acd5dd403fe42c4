package io.sopwright.document;

import io.sopwright.catalogue.PolicyTemplate;
import io.sopwright.change.ProcessChanges;
import io.sopwright.profile.Answers;
import io.sopwright.profile.Company;
import io.sopwright.profile.Letterhead;
import io.sopwright.profile.OfficeHours;
import io.sopwright.profile.Person;
import io.sopwright.tenancy.Access;
import io.sopwright.yaml.Node;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A company that does not exist, in which one person holds every role: whom a template is tried on. */
final class Sample {

    private static final String SOMEBODY = "somebody";

    private Sample() {}

    static Company company(PolicyTemplate template) {
        var roles = template.process().child("roles")
                .map(node -> node instanceof Node.Mapping mapping ? List.copyOf(mapping.entries().keySet()) : List.<String>of())
                .orElse(List.of());
        var people = Map.of(SOMEBODY,
                new Person("Sam Sample", Optional.empty(), Optional.empty(), Access.OWNER, roles, Optional.empty()));
        return new Company("sample", Locale.UK, ZoneOffset.UTC, Letterhead.PLAIN, Answers.NONE, OfficeHours.usualIn("GB"),
                Map.of(), people);
    }

    static Document document(PolicyTemplate template) {
        return new Document(template.title().id(), template.title().release(), template.title().prefix() + "-000", "0.1",
                State.DRAFT, SOMEBODY, List.of(),
                LocalDate.of(2026, 1, 1), List.of(), Answers.NONE, List.of(), ProcessChanges.NONE);
    }
}
