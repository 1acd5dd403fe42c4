package io.sopwright.font;

import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;
import java.text.Normalizer;

/** How runs of text from right to left are painted, given to the renderer and needed again to read what it painted. */
public final class Direction implements BidiReorderer {

    /** Turns a run round, its brackets mirrored; twice gives the run itself. */
    @Override
    public String reorderRTLTextToLTR(String run) {
        return Bidi.writeReverse(run, Bidi.DO_MIRRORING);
    }

    @Override
    public String shapeText(String run) {
        return ArabicLetters.joined(run);
    }

    /** The plain letters of a presentation form that a font does not have; other characters stay what they are. */
    @Override
    public String deshapeText(String run) {
        return run.chars().allMatch(letter -> letter >= 0xFB50 && letter <= 0xFEFC)
                ? Normalizer.normalize(run, Normalizer.Form.NFKC)
                : run;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    /** Whether a run has letters of a script that is written from right to left. */
    public static boolean isRightToLeft(String run) {
        return run.codePoints().map(Character::getDirectionality)
                .anyMatch(direction -> direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    /** A line as it is seen from left to right, its letters joined. */
    static String inVisualOrder(String line) {
        if (!isRightToLeft(line)) {
            return line;
        }
        return new Bidi(ArabicLetters.joined(line), Bidi.LEVEL_DEFAULT_LTR).writeReordered(Bidi.DO_MIRRORING);
    }
}
