package io.sopwright.profile;

import io.sopwright.source.Place;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;

/** What a company calls a role, and where it says so. */
public record RoleTitle(String text, Place place) {

    static final Shape<RoleTitle> SHAPE = Shapes.located(Shapes.TEXT, RoleTitle::new, RoleTitle::text);
}
