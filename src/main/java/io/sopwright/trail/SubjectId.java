package io.sopwright.trail;

import io.sopwright.database.Id;

/** The id of what an entry tells of, whatever it is. */
record SubjectId(long value) implements Id {}
