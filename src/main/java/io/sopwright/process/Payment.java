package io.sopwright.process;

import io.sopwright.notation.Deadline;
import io.sopwright.notation.Notation;
import io.sopwright.yaml.Part;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A part of the price.
 *
 * @param key its stable name
 * @param title what it is called
 * @param share per cent of the contract's value
 * @param due by when
 */
public record Payment(String key, String title, BigDecimal share, Optional<Deadline> due) {

    private static final Part<Payment, String> KEY = Part.needed("key", Shapes.KEY, Payment::key,
            "the stable name of the payment");
    private static final Part<Payment, String> TITLE = Part.needed("title", Shapes.TEXT, Payment::title, "what it is called");
    private static final Part<Payment, BigDecimal> SHARE = Part.needed("share", Notation.PERCENT, Payment::share,
            "per cent of the contract's value");
    private static final Part<Payment, Optional<Deadline>> DUE = Part.maybe("due", Deadline.shape(), Payment::due, "by when");

    static final Shape<Payment> SHAPE = new RecordShape<>("payment", List.of(KEY, TITLE, SHARE, DUE),
            in -> new Payment(in.get(KEY), in.get(TITLE), in.get(SHARE), in.get(DUE)));
}
