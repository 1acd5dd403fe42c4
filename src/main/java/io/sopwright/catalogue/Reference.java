package io.sopwright.catalogue;

import io.sopwright.source.Place;

/**
 * A template that another one names.
 *
 * @param place where it is named
 */
public record Reference(String id, Place place) {}
