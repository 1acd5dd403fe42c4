package io.sopwright.audit;

import io.sopwright.database.Id;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A change, as the capability that makes it tells of it.
 *
 * @param action {@code document.adopted}: the room and the verb
 * @param subject the id of what was changed
 * @param subjectKind what it is: {@code document}
 * @param subjectName what people call it
 * @param changes the parts that are otherwise now, by name
 * @param reason why, where a reason is asked for
 */
public record AuditEntry(String action, String subjectKind, Id subject, String subjectName, Map<String, Change> changes,
        String reason) {

    /** A part before and after; empty when it said nothing. */
    public record Change(String before, String after) {}

    public AuditEntry {
        changes = new LinkedHashMap<>(changes);
    }

    /** A change without parts. */
    public static AuditEntry of(String action, String subjectKind, Id subject, String subjectName) {
        return new AuditEntry(action, subjectKind, subject, subjectName, Map.of(), "");
    }

    /** The same, and a part that changed; left out when it is what it was. */
    public AuditEntry with(String part, String before, String after) {
        var more = new LinkedHashMap<>(changes);
        if (!before.equals(after)) {
            more.put(part, new Change(before, after));
        }
        return new AuditEntry(action, subjectKind, subject, subjectName, more, reason);
    }

    /** The same, and a part that changed. */
    public AuditEntry with(String part, Optional<?> before, Optional<?> after) {
        return with(part, before.map(Object::toString).orElse(""), after.map(Object::toString).orElse(""));
    }

    /** The same, with a reason. */
    public AuditEntry because(String why) {
        return new AuditEntry(action, subjectKind, subject, subjectName, changes, why);
    }
}
