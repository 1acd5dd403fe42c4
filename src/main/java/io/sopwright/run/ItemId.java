package io.sopwright.run;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import io.sopwright.database.Id;

/** The id of a line to tick within a task. */
@TypeDef(type = DataType.LONG)
public record ItemId(long value) implements Id {}
