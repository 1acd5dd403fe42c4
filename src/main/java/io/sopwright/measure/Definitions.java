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
        var making = all.stream().filter(version -> IN_THE_MAKING.contains(version.stands())).findFirst()
                .filter(_ -> reader.may(Right.APPROVE) || inForce.isEmpty());
        return new Defined(inForce.flatMap(version -> read(reader, document, version)),
                making.flatMap(version -> read(reader, document, version)));
    }

    private Optional<Read> read(Member reader, DocumentRow document, VersionRow version) {
        return readings.of(reader, document, version)
                .map(reading -> new Read(version, Definition.of(document, version, reading).toList()));
    }

    /** A version and the KPIs that it defines. */
    private record Read(VersionRow version, List<Definition> kpis) {

        Optional<Definition> find(String key) {
            return kpis.stream().filter(one -> one.kpi().key().equals(key)).findFirst();
        }
    }

    /**
     * The versions of one document that define KPIs.
     *
     * @param making the one that is being made, if the reader may see it and it can be read
     */
    private record Defined(Optional<Read> inForce, Optional<Read> making) {

        Stream<Definition> each() {
            return Stream.concat(inForce.stream().flatMap(read -> read.kpis.stream()),
                    making.stream().flatMap(read -> read.kpis.stream()).filter(one -> inForce(one.kpi().key()).isEmpty()));
        }

        private Optional<Definition> inForce(String key) {
            return inForce.flatMap(read -> read.find(key));
        }

        Optional<Standing> standing(String key) {
            var next = making.flatMap(read -> read.find(key));
            return inForce(key).or(() -> next).map(shown -> new Standing(shown, next, making.map(Read::version)));
        }
    }
}
