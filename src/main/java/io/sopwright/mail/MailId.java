package io.sopwright.mail;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import io.sopwright.database.Id;

/** The id of a mail, the same at each attempt to deliver it. */
@TypeDef(type = DataType.LONG)
public record MailId(long value) implements Id {}
