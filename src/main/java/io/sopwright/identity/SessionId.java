package io.sopwright.identity;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import io.sopwright.database.Id;

/** The id of a session, by which its owner ends it. It opens nothing. */
@TypeDef(type = DataType.LONG)
public record SessionId(long value) implements Id {}
