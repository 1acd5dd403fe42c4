package io.sopwright.trail;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import io.sopwright.database.Id;

/** The id of a check of the trail. */
@TypeDef(type = DataType.LONG)
public record CheckId(long value) implements Id {}
