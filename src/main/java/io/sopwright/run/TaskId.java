package io.sopwright.run;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import io.sopwright.database.Id;

/** The id of a task of an onboarding. */
@TypeDef(type = DataType.LONG)
public record TaskId(long value) implements Id {}
