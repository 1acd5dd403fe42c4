package io.sopwright.process;

import io.sopwright.yaml.Part;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.util.List;

/**
 * People sign something.
 *
 * @param by the roles that sign, in order
 * @param of what is signed, in words
 */
public record Signing(List<String> by, String of) {

    private static final Part<Signing, List<String>> BY = Part.list("by", Shapes.KEY, Signing::by, "the roles that sign");
    private static final Part<Signing, String> OF = Part.needed("of", Shapes.TEXT, Signing::of, "what is signed");

    static final Shape<Signing> SHAPE = new RecordShape<>("signature", List.of(BY, OF),
            in -> new Signing(in.get(BY), in.get(OF)));

    public Signing {
        by = List.copyOf(by);
    }
}
