package io.sopwright.client;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import io.sopwright.database.Id;

/** The id of a client. */
@TypeDef(type = DataType.LONG)
public record ClientId(long value) implements Id {}
