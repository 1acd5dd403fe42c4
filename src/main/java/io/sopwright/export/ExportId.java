package io.sopwright.export;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import io.sopwright.database.Id;

/** The id of an export. */
@TypeDef(type = DataType.LONG)
public record ExportId(long value) implements Id {}
