package io.sopwright.font;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.outputdevice.helper.FontResolverHelper;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A style as far as fonts differ in it.
 *
 * @param families those that are wanted rather than the text font
 */
record Style(boolean bold, boolean italic, Set<String> families) {

    private static final int BOLD = 600;

    /** That of drawings. */
    static final Style REGULAR = new Style(false, false, Set.of());

    static Style of(FontSpecification wanted) {
        return new Style(FontResolverHelper.convertWeightToInt(wanted.fontWeight) >= BOLD,
                IdentValue.ITALIC.equals(wanted.fontStyle) || IdentValue.OBLIQUE.equals(wanted.fontStyle),
                families(wanted.families));
    }

    private static Set<String> families(String @Nullable [] families) {
        return families == null
                ? Set.of()
                : Arrays.stream(families).takeWhile(name -> !name.equals(Fonts.FAMILY)).collect(Collectors.toSet());
    }

    /** The files in the order in which a character is looked for: those that are named, the text font, all others. */
    Stream<FontFile> stack(List<FontFile> files) {
        Stream<FontFile> named = files.stream().filter(file -> families.contains(file.family())).sorted(closest()).limit(1);
        Stream<FontFile> text = files.stream().filter(file -> file.family().equals(Fonts.FAMILY)).sorted(closest()).limit(1);
        Stream<FontFile> others = files.stream().filter(file -> !file.family().equals(Fonts.FAMILY)).sorted(closest());
        return Stream.of(named, text, others).flatMap(stack -> stack).distinct();
    }

    /** An operator's font comes after all others, or it would change prints that do not need it. */
    private Comparator<FontFile> closest() {
        return Comparator.<FontFile, Boolean>comparing(file -> !file.shipped())
                .thenComparingInt(file -> (file.italic() == italic ? 0 : 2) + (file.weight() >= BOLD == bold ? 0 : 1));
    }
}
