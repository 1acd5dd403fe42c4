package io.sopwright.exchange;

import io.sopwright.control.DocumentId;
import io.sopwright.control.VersionId;
import io.sopwright.tenancy.MemberId;
import io.sopwright.tenancy.TenantId;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A company on its way out of the program.
 *
 * @param files where it goes
 * @param handles the keys under which files name the members
 * @param slugs the names of the documents' files
 * @param current the versions that the documents' files hold
 * @param progress told after each document and each client
 */
record Leaving(TenantId tenant, Summed files, Moments moments, Map<MemberId, String> handles, Map<DocumentId, String> slugs,
        Set<VersionId> current, Runnable progress) {

    String handle(MemberId member) {
        return Objects.requireNonNull(handles.get(member));
    }

    String slug(DocumentId document) {
        return Objects.requireNonNull(slugs.get(document));
    }

    boolean isCurrent(VersionId version) {
        return current.contains(version);
    }

    void step() {
        progress.run();
    }
}
