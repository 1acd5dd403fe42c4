package io.sopwright.task;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import io.sopwright.database.Id;

/** The id of a file at a task. */
@TypeDef(type = DataType.LONG)
public record AttachmentId(long value) implements Id {}
