package io.sopwright.measure;

import io.sopwright.control.DocumentId;
import io.sopwright.control.DocumentRow;
import io.sopwright.control.Documents;
import io.sopwright.control.VersionRow;
import io.sopwright.control.Versions;
import io.sopwright.document.State;
import io.sopwright.refusal.NoSuch;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.Right;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the KPIs that the documents of a company define. */
@Singleton
final class Definitions {

    private static final Set<State> IN_THE_MAKING = Set.of(State.DRAFT, State.IN_REVIEW, State.APPROVED);

    private final Documents documents;
    private final Versions versions;
    private final Readings readings;

    Definitions(Documents documents, Versions versions, Readings readings) {
        this.documents = documents;
        this.versions = versions;
        this.readings = readings;
    }

    /** Each KPI once, document after document: as the version in force defines it, else the one that is being made. */
    List<Definition> all(Member reader) {
        var byDocument = versions.all(reader.tenant()).stream().collect(Collectors.groupingBy(VersionRow::documentId));
        return documents.all(reader.tenant()).stream()
                .flatMap(document -> of(reader, document, byDocument.getOrDefault(document.id(), List.of())).each()).toList();
    }

    /**
     * One KPI.
     *
     * @throws NoSuch when the company has no such document, or no version of it that the reader may see defines the KPI
     */
    Standing find(Member reader, DocumentId id, String key) {
        var document = documents.find(reader.tenant(), id);
        return of(reader, document, versions.of(reader.tenant(), id)).standing(key).orElseThrow(NoSuch::new);
    }

    private Defined of(Member reader, DocumentRow document, List<VersionRow> all) {
        var inForce = all.stream().filter(version -> version.stands() == State.EFFECTIVE).findFirst();
        var next = all.stream().filter(version -> IN_THE_MAKING.contains(version.stands())).findFirst()
                .filter(_ -> reader.may(Right.APPROVE) || inForce.isEmpty());
        return new Defined(read(reader, document, inForce), next, read(reader, document, next));
    }

    private List<Definition> read(Member reader, DocumentRow document, Optional<VersionRow> version) {
        return version.stream().flatMap(row -> readings.of(reader, document, row).stream()
                .flatMap(reading -> Definition.of(document, row, reading))).toList();
    }

    /**
     * What the versions of one document define.
     *
     * @param making the version that is being made, if the reader may see it
     */
    private record Defined(List<Definition> inForce, Optional<VersionRow> making, List<Definition> next) {

        Stream<Definition> each() {
            return Stream.concat(inForce.stream(), next.stream().filter(one -> find(inForce, one.kpi().key()).isEmpty()));
        }

        Optional<Standing> standing(String key) {
            var next = find(this.next, key);
            return find(inForce, key).or(() -> next).map(shown -> new Standing(shown, next, making));
        }

        private static Optional<Definition> find(List<Definition> definitions, String key) {
            return definitions.stream().filter(one -> one.kpi().key().equals(key)).findFirst();
        }
    }
}
