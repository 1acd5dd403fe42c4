package io.sopwright.document;

import io.sopwright.process.ProcessDefinition;
import io.sopwright.process.Side;
import io.sopwright.profile.Company;
import io.sopwright.source.Finding;
import io.sopwright.source.Nearest;
import io.sopwright.source.Place;
import io.sopwright.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Holds a document against the people of its company: who is named must exist, and who is needed must be there. */
final class PeopleCheck {

    private PeopleCheck() {}

    static List<Finding> findings(ProcessDefinition process, Node written, Company company, Document document, Place place) {
        var findings = new ArrayList<Finding>();
        Stream.of(Stream.of(document.owner()), document.approvers().stream(), document.revisions().stream().map(Revision::by))
                .flatMap(keys -> keys)
                .distinct().filter(key -> !company.people().containsKey(key))
                .forEach(key -> findings.add(Finding.error(place, "Nobody at " + company.name() + " has the key " + key
                        + Nearest.ending(key, company.people().keySet()) + " People stand in tenant.yaml.")));
        process.roles().forEach((key, role) -> {
            if (role.side() == Side.US && company.holding(key).isEmpty()) {
                findings.add(Finding.error(written.placeOf("roles", key),
                        "Nobody at " + company.name() + " holds the role " + key + " (" + role.title()
                                + "): add it to a person's roles in tenant.yaml."));
            }
        });
        if (document.approvers().equals(List.of(document.owner()))) {
            findings.add(Finding.error(place, "The owner cannot be the only approver: name somebody else under approvers."));
        }
        return findings;
    }
}
