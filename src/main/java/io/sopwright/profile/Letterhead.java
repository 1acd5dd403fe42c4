package io.sopwright.profile;

import io.sopwright.yaml.Part;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.util.List;
import java.util.Optional;

/**
 * How the company's paper looks.
 *
 * @param logo the name of the picture's file, beside the company's
 * @param accent the colour of rules and headings, as {@code #0f766e}
 */
public record Letterhead(Optional<String> logo, String accent) {

    private static final String SLATE = "#334155";

    private static final Part<Letterhead, Optional<String>> LOGO = Part.maybe("logo",
            Shapes.matching("[A-Za-z0-9_-]{1,60}\\.(png|jpg|jpeg|gif)", "is not a picture's name: write logo.png"),
            Letterhead::logo, "the picture's file");
    private static final Part<Letterhead, String> ACCENT = Part.optional("accent",
            Shapes.matching("#[0-9a-fA-F]{6}", "is not a colour: write it as \"#0f766e\""), Letterhead::accent, SLATE,
            "the colour of rules and headings");

    static final Shape<Letterhead> SHAPE = new RecordShape<>("letterhead", List.of(LOGO, ACCENT),
            in -> new Letterhead(in.get(LOGO), in.get(ACCENT)));

    /** Paper without a logo. */
    public static final Letterhead PLAIN = new Letterhead(Optional.empty(), SLATE);
}
