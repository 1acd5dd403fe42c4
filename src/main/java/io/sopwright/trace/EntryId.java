package io.sopwright.trace;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import io.sopwright.database.Id;

/** The id of an entry in the trace of a task. */
@TypeDef(type = DataType.LONG)
public record EntryId(long value) implements Id {}
