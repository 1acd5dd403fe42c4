package io.sopwright.cli;

import io.sopwright.catalogue.PolicyTemplate;
import io.sopwright.catalogue.Shelf;
import io.sopwright.document.Document;
import io.sopwright.document.DocumentVersion;
import io.sopwright.document.Drafting;
import io.sopwright.exchange.TenantFolder;
import io.sopwright.onboarding.Checklist;
import io.sopwright.onboarding.Checklists;
import io.sopwright.onboarding.Client;
import io.sopwright.onboarding.Contact;
import io.sopwright.onboarding.Onboarding;
import io.sopwright.profile.Company;
import io.sopwright.source.Finding;
import io.sopwright.source.Findings;
import io.sopwright.source.InvalidText;
import io.sopwright.source.Nearest;
import io.sopwright.yaml.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Drafts all that a company's folder asks for: every version and every checklist that is good; what is not is a finding. */
final class Drafts {

    private final TenantFolder folder;
    private final Shelf shelf;
    private final Findings findings;
    private final Company company;
    private final Map<String, String> numbers = new HashMap<>();
    private final Map<String, DocumentVersion> versions = new LinkedHashMap<>();
    private final List<Checklist> checklists = new ArrayList<>();

    private Drafts(TenantFolder folder, Shelf shelf, Findings findings, Company company) {
        this.folder = folder;
        this.shelf = shelf;
        this.findings = findings;
        this.company = company;
    }

    /** Drafts it all; nothing when the company itself cannot be read. */
    static Optional<Drafts> of(TenantFolder folder, Shelf shelf, Findings findings) {
        return findings.collect(folder::company).map(company -> {
            var drafts = new Drafts(folder, shelf, findings, company);
            drafts.draftVersions();
            drafts.draftChecklists();
            return drafts;
        });
    }

    Company company() {
        return company;
    }

    List<DocumentVersion> versions() {
        return List.copyOf(versions.values());
    }

    List<Checklist> checklists() {
        return List.copyOf(checklists);
    }

    private void draftVersions() {
        for (var id : folder.documentIds()) {
            findings.collect(() -> version(id)).ifPresent(version -> {
                findings.addAll(version.warnings());
                versions.put(id, version);
            });
        }
    }

    private DocumentVersion version(String id) {
        var written = folder.document(id);
        var document = Document.shape().read(written);
        var namesake = numbers.putIfAbsent(document.number(), id);
        if (namesake != null) {
            throw new InvalidText(written.placeOf("number"),
                    document.number() + " is the number of " + namesake + " already: give each document its own.");
        }
        var template = template(document, written);
        findings.addAll(template.title().missing(shelf.ids()));
        return Drafting.version(id, company, document, template, written);
    }

    private PolicyTemplate template(Document document, Node written) {
        return shelf.find(document.template()).orElseThrow(() -> new InvalidText(written.placeOf("template"),
                "There is no template “" + document.template() + "” on the shelf"
                        + Nearest.ending(document.template(), shelf.ids())));
    }

    private void draftChecklists() {
        findings.collect(folder::clients).flatMap(file -> file)
                .ifPresent(file -> findings.collect(() -> Client.readAll(file)).ifPresent(clients -> {
                    for (int i = 0; i < clients.size(); i++) {
                        draftChecklists(clients.get(i), file.find("clients", String.valueOf(i)).orElseThrow());
                    }
                }));
    }

    private void draftChecklists(Client client, Node written) {
        var unknown = unknownRoles(client, written);
        findings.addAll(unknown);
        for (var onboarding : client.onboardings()) {
            version(client, onboarding)
                    .flatMap(version -> findings.collect(() -> new Checklists(version).of(client, onboarding)))
                    .filter(_ -> unknown.isEmpty()).ifPresent(checklists::add);
        }
    }

    /** A document that cannot be read may know roles that no other has: until it is mended nothing is said. */
    private List<Finding> unknownRoles(Client client, Node written) {
        return versions.size() == folder.documentIds().size()
                ? Contact.unknownRoles(client.contacts(), written, versions.values())
                : List.of();
    }

    private Optional<DocumentVersion> version(Client client, Onboarding onboarding) {
        if (!folder.documentIds().contains(onboarding.document())) {
            findings.addAll(List.of(Finding.error(onboarding.place(), client.name() + " follows “" + onboarding.document()
                    + "”, which is no document of this company" + Nearest.ending(onboarding.document(), folder.documentIds()))));
        }
        return Optional.ofNullable(versions.get(onboarding.document()))
                .filter(version -> onboarding.life().follows(version.document().version()));
    }
}
