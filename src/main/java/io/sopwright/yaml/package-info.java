/**
 * YAML that knows where it was written, and shapes that read it into values and write them back.
 *
 * <p>A {@link io.sopwright.yaml.Node} tree keeps the place of each scalar, so that whatever is found wrong later can be shown at its line and
 * column. A {@link io.sopwright.yaml.Shape} says once how a value looks as YAML; reading, writing and the published JSON Schema all
 * come from it:
 *
 * <pre>{@code
 * record Point(String title, int minutes) {}
 *
 * Part<Point, String> title = Part.needed("title", Shapes.TEXT, Point::title, "what is talked about");
 * Part<Point, Integer> minutes = Part.needed("minutes", Shapes.WHOLE, Point::minutes, "how long");
 * Shape<Point> shape = new RecordShape<>("point", List.of(title, minutes), in -> new Point(in.get(title), in.get(minutes)));
 *
 * Point point = shape.read(Yaml.read(new Source("agenda.yaml", "title: Next steps\nminutes: 10\n")));
 * String yaml = Yaml.write(shape.write(point));
 * }</pre>
 *
 * <p>Anchors, aliases, tags and several documents in one file are refused: nothing here needs them, and they are how a small file
 * becomes a large one.
 */
@NullMarked
package io.sopwright.yaml;

import org.jspecify.annotations.NullMarked;
