package io.sopwright.web;

/** One of several that can be chosen. */
public record Option(String value, String words) {}
