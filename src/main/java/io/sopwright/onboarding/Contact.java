package io.sopwright.onboarding;

import io.sopwright.document.DocumentVersion;
import io.sopwright.process.Side;
import io.sopwright.source.Finding;
import io.sopwright.source.Nearest;
import io.sopwright.yaml.Node;
import io.sopwright.yaml.Part;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /**
     * The roles of a client's contacts that no document has for people outside of the company.
     *
     * @param client the client as it is written, for the places
     * @param versions all documents of the company
     */
    public static List<Finding> unknownRoles(List<Contact> contacts, Node client, Collection<DocumentVersion> versions) {
        var known = versions.stream().flatMap(version -> version.process().roles().entrySet().stream())
                .filter(role -> role.getValue().side() != Side.US).map(Map.Entry::getKey).collect(Collectors.toSet());
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < contacts.size(); i++) {
            var roles = contacts.get(i).roles;
            for (int j = 0; j < roles.size(); j++) {
                if (!known.contains(roles.get(j))) {
                    findings.add(Finding.error(client.placeOf("contacts", String.valueOf(i), "roles", String.valueOf(j)),
                            "No document of this company has a role “" + roles.get(j) + "” for a client's people"
                                    + Nearest.ending(roles.get(j), known)));
                }
            }
        }
        return findings;
    }
}
