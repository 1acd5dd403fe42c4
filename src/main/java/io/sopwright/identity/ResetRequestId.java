package io.sopwright.identity;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import io.sopwright.database.Id;

/** The id of somebody's wish for a new password. */
@TypeDef(type = DataType.LONG)
record ResetRequestId(long value) implements Id {}
