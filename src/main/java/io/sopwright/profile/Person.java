package io.sopwright.profile;

import io.sopwright.tenancy.Access;
import io.sopwright.yaml.Part;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who works for the company.
 *
 * @param title what they are, as their visiting card says
 * @param access what they may do in the program
 * @param roles the roles of processes that they hold, by key
 * @param left the day on which they left; what they did keeps their name
 */
public record Person(String name, Optional<String> title, Optional<String> email, Access access, List<String> roles,
        Optional<LocalDate> left) {

    private static final Part<Person, String> NAME = Part.needed("name", Shapes.TEXT, Person::name, "the person's name");
    private static final Part<Person, Optional<String>> TITLE = Part.maybe("title", Shapes.TEXT, Person::title, "what they are");
    private static final Part<Person, Optional<String>> EMAIL = Part.maybe("email", Shapes.TEXT, Person::email,
            "where mail reaches them");
    private static final Part<Person, Access> ACCESS = Part.optional("access",
            Shapes.oneOf(List.of(Access.values()), Access::word), Person::access, Access.STAFF,
            "what they may do in the program");
    private static final Part<Person, List<String>> ROLES = Part.list("roles", Shapes.KEY, Person::roles,
            "the roles that they hold");
    private static final Part<Person, Optional<LocalDate>> LEFT = Part.maybe("left", Shapes.DAY, Person::left,
            "the day on which they left the company");

    static final Shape<Person> SHAPE = new RecordShape<>("person", List.of(NAME, TITLE, EMAIL, ACCESS, ROLES, LEFT),
            in -> new Person(in.get(NAME), in.get(TITLE), in.get(EMAIL), in.get(ACCESS), in.get(ROLES), in.get(LEFT)));

    public Person {
        roles = List.copyOf(roles);
    }

    /** Whether they hold a role now. */
    boolean holds(String role) {
        return left.isEmpty() && roles.contains(role);
    }
}
