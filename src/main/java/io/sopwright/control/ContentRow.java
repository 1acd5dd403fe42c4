package io.sopwright.control;

import io.micronaut.core.annotation.Introspected;

/** What a draft does otherwise than its template, as YAML. */
@Introspected
record ContentRow(String textChanges, String processChanges) {}
