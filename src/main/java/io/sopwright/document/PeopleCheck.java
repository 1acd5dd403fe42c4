package io.sopwright.document;

import io.sopwright.process.ProcessDefinition;
import io.sopwright.process.Side;
import io.sopwright.profile.Company;
import io.sopwright.source.Finding;
import io.sopwright.source.Nearest;
import io.sopwright.yaml.Node;
import java.util.ArrayList;
import java.util.List;

/** Holds a document against the people of its company: who is named must exist, and who is needed must be there. */
final class PeopleCheck {

    private final Company company;
    private final Node file;
    private final List<Finding> findings = new ArrayList<>();

    private PeopleCheck(Company company, Node file) {
        this.company = company;
        this.file = file;
    }

    /**
     * Who is missing.
     *
     * @param written the process as it was written, for the places of its roles
     * @param file the document as it was written, for the places of the people it names
     */
    static List<Finding> findings(ProcessDefinition process, Node written, Company company, Document document, Node file) {
        var check = new PeopleCheck(company, file);
        check.known(document.owner(), "owner");
        for (int i = 0; i < document.approvers().size(); i++) {
            check.known(document.approvers().get(i), "approvers", String.valueOf(i));
        }
        for (int i = 0; i < document.revisions().size(); i++) {
            check.known(document.revisions().get(i).by(), "revisions", String.valueOf(i), "by");
        }
        // somebody who works alone has nobody else to ask
        if (company.people().size() > 1 && document.approvers().equals(List.of(document.owner()))) {
            check.report("The owner cannot be the only approver: name somebody else under approvers.", "approvers");
        }
        check.holders(process, written);
        return check.findings;
    }

    private void known(String key, String... path) {
        if (!company.people().containsKey(key)) {
            report("Nobody at " + company.name() + " has the key " + key + Nearest.ending(key, company.people().keySet())
                    + " People stand in tenant.yaml.", path);
        }
    }

    private void holders(ProcessDefinition process, Node written) {
        process.roles().forEach((key, role) -> {
            if (role.side() == Side.US && company.holding(key).isEmpty()) {
                findings.add(Finding.error(written.placeOf("roles", key), "Nobody at " + company.name() + " holds the role " + key
                        + " (" + role.title() + "): give it to one of its people."));
            }
        });
    }

    private void report(String sentence, String... path) {
        findings.add(Finding.error(file.placeOf(path), sentence));
    }
}
