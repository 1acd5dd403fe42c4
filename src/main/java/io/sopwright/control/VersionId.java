package io.sopwright.control;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import io.sopwright.database.Id;

/** The id of a version of a document. */
@TypeDef(type = DataType.LONG)
public record VersionId(long value) implements Id {}
