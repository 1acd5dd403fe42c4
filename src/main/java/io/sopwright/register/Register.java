package io.sopwright.register;

import io.sopwright.catalogue.Templates;
import io.sopwright.control.DocumentRow;
import io.sopwright.control.Documents;
import io.sopwright.control.VersionRow;
import io.sopwright.control.Versions;
import io.sopwright.document.State;
import io.sopwright.tenancy.TenantId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Draws up the register. */
@Singleton
final class Register {

    private final Documents documents;
    private final Versions versions;
    private final Templates templates;

    Register(Documents documents, Versions versions, Templates templates) {
        this.documents = documents;
        this.versions = versions;
        this.templates = templates;
    }

    List<Entry> of(TenantId tenant) {
        var byDocument = versions.all(tenant).stream().collect(Collectors.groupingBy(VersionRow::documentId));
        return documents.all(tenant).stream()
                .map(document -> entry(document, byDocument.getOrDefault(document.id(), List.of()))).toList();
    }

    private Entry entry(DocumentRow document, List<VersionRow> all) {
        var inForce = all.stream().filter(version -> version.stands() == State.EFFECTIVE).findFirst();
        var newest = all.getFirst();
        var next = inForce.filter(version -> !version.id().equals(newest.id())).map(_ -> newest);
        var effective = inForce.flatMap(version -> Optional.ofNullable(version.effectiveOn()));
        return new Entry(document, inForce.orElse(newest), next, effective, effective.flatMap(day -> review(document, day)));
    }

    private Optional<LocalDate> review(DocumentRow document, LocalDate effective) {
        return templates.find(document.template()).map(template -> template.title().reviewAfter(effective));
    }
}
