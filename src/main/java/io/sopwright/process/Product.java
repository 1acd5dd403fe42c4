package io.sopwright.process;

import io.sopwright.yaml.Part;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.util.List;
import java.util.Map;

/**
 * Something that clients buy, maybe in parts.
 *
 * @param title its name
 * @param parts what it is made of, by key, each of which can be bought alone
 */
public record Product(String title, Map<String, Product> parts) {

    private static final Part<Product, String> TITLE = Part.needed("title", Shapes.TEXT, Product::title, "the product's name");
    private static final Part<Product, Map<String, Product>> PARTS = Part.named("parts",
            Shapes.later(() -> Product.SHORT_OR_FULL),
            Product::parts, "what the product is made of");

    static final Shape<Product> SHAPE = new RecordShape<>("product", List.of(TITLE, PARTS),
            in -> new Product(in.get(TITLE), in.get(PARTS)));

    /** A product without parts may be written as its title alone. */
    static final Shape<Product> SHORT_OR_FULL = Shapes.either(
            Shapes.as(Shapes.TEXT, title -> new Product(title, Map.of()), Product::title), SHAPE,
            product -> product.parts.isEmpty());
}
