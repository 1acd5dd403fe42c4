package io.sopwright.web;

import io.sopwright.database.Id;

/** One intention of one person: the form that was shown. It is carried out once, however often it is sent. */
public record Operation(long value) implements Id {}
