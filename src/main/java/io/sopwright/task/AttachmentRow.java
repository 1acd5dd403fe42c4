package io.sopwright.task;

import io.micronaut.core.annotation.Introspected;
import io.sopwright.database.Sha256;
import java.time.Instant;

/**
 * A file at a task.
 *
 * @param evidence which of the things that the process asks for; empty for anything else
 * @param mediaType found out from its bytes
 * @param length in bytes
 */
@Introspected
public record AttachmentRow(AttachmentId id, Sha256 sha256, String name, String evidence, String mediaType, long length,
        String person, Instant addedAt) {

    /** Whether it is a picture, made anew here, and so may be shown. */
    public boolean isPicture() {
        return mediaType.startsWith("image/");
    }
}
