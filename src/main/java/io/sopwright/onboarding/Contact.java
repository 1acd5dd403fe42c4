package io.sopwright.onboarding;

import io.sopwright.yaml.Part;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.util.List;
import java.util.Optional;

/**
 * Somebody on the client's side.
 *
 * @param roles the roles of processes that they hold, by key
 */
public record Contact(String name, Optional<String> email, List<String> roles) {

    private static final Part<Contact, String> NAME = Part.needed("name", Shapes.TEXT, Contact::name, "the contact's name");
    private static final Part<Contact, Optional<String>> EMAIL = Part.maybe("email", Shapes.TEXT, Contact::email,
            "where mail reaches them");
    private static final Part<Contact, List<String>> ROLES = Part.list("roles", Shapes.KEY, Contact::roles,
            "the roles that they hold");

    static final Shape<Contact> SHAPE = new RecordShape<>("contact", List.of(NAME, EMAIL, ROLES),
            in -> new Contact(in.get(NAME), in.get(EMAIL), in.get(ROLES)));

    public Contact {
        roles = List.copyOf(roles);
    }
}
