package io.sopwright.exchange;

import io.sopwright.control.VersionId;
import io.sopwright.onboarding.Onboarding;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The versions that came with a company's folder, by the names of their documents' files. */
final class FiledVersions {

    private record Name(String document, String version) {}

    private final Map<Name, VersionId> all = new HashMap<>();
    private final Map<String, VersionId> current = new HashMap<>();

    void put(String document, String version, VersionId id) {
        all.put(new Name(document, version), id);
    }

    /** Notes the one that the document's file holds. */
    void putCurrent(String document, String version, VersionId id) {
        put(document, version, id);
        current.put(document, id);
    }

    /** The version that an onboarding follows, if it came. */
    Optional<VersionId> of(Onboarding onboarding) {
        return Optional.ofNullable(onboarding.life().version().map(version -> all.get(new Name(onboarding.document(), version)))
                .orElseGet(() -> current.get(onboarding.document())));
    }
}
