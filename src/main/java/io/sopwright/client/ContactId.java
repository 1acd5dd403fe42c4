package io.sopwright.client;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import io.sopwright.database.Id;

/** The id of somebody on a client's side. */
@TypeDef(type = DataType.LONG)
public record ContactId(long value) implements Id {}
