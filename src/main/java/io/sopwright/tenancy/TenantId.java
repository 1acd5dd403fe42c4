package io.sopwright.tenancy;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import io.sopwright.database.Id;

/** The id of a company that uses the program. */
@TypeDef(type = DataType.LONG)
public record TenantId(long value) implements Id {}
