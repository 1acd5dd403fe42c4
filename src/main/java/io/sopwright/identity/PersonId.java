package io.sopwright.identity;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import io.sopwright.database.Id;

/** The id of a person. */
@TypeDef(type = DataType.LONG)
public record PersonId(long value) implements Id {}
