package io.sopwright.markdown;

import io.sopwright.source.Place;
import io.sopwright.template.Shield;
import java.util.Optional;

/** Decides what stands in place of a fenced block: a drawing, say, for one that is marked {@code mermaid}. */
@FunctionalInterface
public interface FencedBlocks {

    /** Prints every block as code. */
    FencedBlocks AS_CODE = _ -> Optional.empty();

    /**
     * What is printed in place of the block, or empty to print it as code.
     *
     * @return well-formed XML that is safe to print as it is: it is not checked again
     * @throws io.sopwright.source.InvalidText when the block is not what it says it is; its findings join those of the text
     */
    Optional<String> html(FencedBlock block);

    /**
     * A fenced block.
     *
     * @param info the word behind the fence, never from a value; empty when there is none
     * @param shielded the lines inside, with {@linkplain Shield shielded} values: to be read as a language in this form, and
     *        each label made readable with {@link Shield#plain} after that
     * @param place of the opening fence; the lines inside begin one line below
     */
    record FencedBlock(String info, String shielded, Place place) {

        /** The lines inside as they are to be read; a value in them may look like anything, so this is not to be parsed. */
        public String plain() {
            return Shield.plain(shielded);
        }
    }
}
