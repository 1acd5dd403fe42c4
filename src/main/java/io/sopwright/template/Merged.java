package io.sopwright.template;

import io.sopwright.source.Place;
import java.util.Collections;
import java.util.List;

/**
 * A template with its values in place, and where each character of it came from. Immutable.
 *
 * <p>The text is Markdown with {@linkplain Shield shielded} values.
 */
public final class Merged {

    /**
     * A stretch of a merged text.
     *
     * @param start offset of its first character in {@link #text()}
     * @param end offset behind its last character; may be {@code start}
     */
    public record Range(int start, int end) {}

    /** From {@code start} on, the text comes from {@code part}. */
    record Origin(int start, Part part) {

        Place place(int offset) {
            return part instanceof Part.Words words ? words.in().at(words.start() + offset - start) : part.place();
        }
    }

    private final String text;
    private final List<Origin> origins;
    private final List<Insertion> insertions;
    private final List<Passage> passages;

    /** Takes the lists over; nobody else may hold them. */
    Merged(String text, List<Origin> origins, List<Insertion> insertions, List<Passage> passages) {
        this.text = text;
        this.origins = Collections.unmodifiableList(origins);
        this.insertions = Collections.unmodifiableList(insertions);
        this.passages = Collections.unmodifiableList(passages);
    }

    /** Shielded: for readers of Markdown, which turn it into pieces with {@link Shield#pieces}. */
    public String text() {
        return text;
    }

    /** As it is to be read. A value in it may look like Markdown: never parse this. */
    public String plainText() {
        return Shield.plain(text);
    }

    /** Every value in the text, in order; its number is its index. */
    public List<Insertion> insertions() {
        return insertions;
    }

    /** Every section that was reached, in the order of their opening tags; one inside a repeated section once for each time. */
    public List<Passage> passages() {
        return passages;
    }

    /**
     * Where the character of {@link #text()} at {@code offset} was written; for a value, the place of its tag. The end of the text is
     * a place, too. An empty text has no places: {@link IndexOutOfBoundsException}.
     */
    public Place placeOf(int offset) {
        int low = 0;
        int high = origins.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (origins.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return origins.get(low).place(Math.clamp(offset, 0, text.length()));
    }
}
