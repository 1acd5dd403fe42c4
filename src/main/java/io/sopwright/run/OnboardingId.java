package io.sopwright.run;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import io.sopwright.database.Id;

/** The id of an onboarding: a process that runs for one client. */
@TypeDef(type = DataType.LONG)
public record OnboardingId(long value) implements Id {}
