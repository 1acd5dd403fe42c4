package io.sopwright.tenancy;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import io.sopwright.database.Id;

/** The id of somebody's membership of a company. */
@TypeDef(type = DataType.LONG)
public record MemberId(long value) implements Id {}
