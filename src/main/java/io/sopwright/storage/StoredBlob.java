package io.sopwright.storage;

import io.micronaut.core.annotation.Introspected;
import io.sopwright.database.Sha256;

/**
 * What is known of kept bytes.
 *
 * @param mediaType as the program found out from the bytes; never what a browser said
 * @param length in bytes
 */
@Introspected
public record StoredBlob(Sha256 sha256, String mediaType, long length) {}
