package io.sopwright.font;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.DecompositionType;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Joins Arabic letters by replacing them with their presentation forms (Unicode 9.2), which fonts show without further rules. All
 * letters that have such forms, thus Arabic, Persian, Urdu and more; ICU's own shaping leaves out the letters after U+064A.
 */
final class ArabicLetters {

    private static final int ISOLATED = 0;
    private static final int FINAL = 1;
    private static final int INITIAL = 2;
    private static final int MEDIAL = 3;

    /** From a letter, or lam with alef, to its forms; 0 where it has none. */
    private static final Map<String, int[]> FORMS = forms();

    private ArabicLetters() {}

    private static Map<String, int[]> forms() {
        Map<String, int[]> forms = new HashMap<>();
        for (int form = 0xFB50; form <= 0xFEFC; form++) {
            String letters = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
            int kind = kind(form);
            if (kind >= 0 && (letters.length() == 1 || isLamAlef(letters))) {
                int[] known = forms.computeIfAbsent(letters, key -> new int[4]);
                known[kind] = known[kind] == 0 ? form : known[kind];
            }
        }
        return Map.copyOf(forms);
    }

    private static int kind(int form) {
        return switch (UCharacter.getIntPropertyValue(form, UProperty.DECOMPOSITION_TYPE)) {
            case DecompositionType.ISOLATED -> ISOLATED;
            case DecompositionType.FINAL -> FINAL;
            case DecompositionType.INITIAL -> INITIAL;
            case DecompositionType.MEDIAL -> MEDIAL;
            default -> -1;
        };
    }

    private static boolean isLamAlef(String letters) {
        return letters.length() == 2 && letters.charAt(0) == '\u0644'
                && "\u0622\u0623\u0625\u0627".indexOf(letters.charAt(1)) >= 0;
    }

    /** Whether a letter changes with its neighbours and its forms are not known. */
    static boolean cannotJoin(int codePoint) {
        int type = joining(codePoint);
        return (type == JoiningType.DUAL_JOINING || type == JoiningType.RIGHT_JOINING) && kind(codePoint) < 0
                && !FORMS.containsKey(Character.toString(codePoint));
    }

    /** A text in logical order, its letters joined. */
    static String joined(String text) {
        if (text.chars().noneMatch(
                letter -> joining(letter) == JoiningType.DUAL_JOINING || joining(letter) == JoiningType.RIGHT_JOINING)) {
            return text;
        }
        var joined = new StringBuilder(text.length());
        for (int at = 0; at < text.length();) {
            int end = at + (at + 2 <= text.length() && isLamAlef(text.substring(at, at + 2)) ? 2 : 1);
            joined.append(joined(text, at, end));
            at = end;
        }
        return joined.toString();
    }

    private static String joined(String text, int start, int end) {
        String letters = text.substring(start, end);
        int[] forms = FORMS.get(letters);
        if (forms == null) {
            return letters;
        }
        boolean before = joinsNext(neighbour(text, start - 1, -1)) && joinsPrevious(text.charAt(start));
        boolean after = joinsNext(text.charAt(end - 1)) && joinsPrevious(neighbour(text, end, 1));
        int form = forms[before ? after ? MEDIAL : FINAL : after ? INITIAL : ISOLATED];
        return form == 0 ? letters : Character.toString(form);
    }

    /** The next letter in this direction, vowel marks passed over; 0 at the end. */
    private static int neighbour(String text, int from, int step) {
        int at = from;
        while (at >= 0 && at < text.length() && joining(text.charAt(at)) == JoiningType.TRANSPARENT) {
            at += step;
        }
        return at >= 0 && at < text.length() ? text.charAt(at) : 0;
    }

    private static boolean joinsNext(int letter) {
        int type = joining(letter);
        return type == JoiningType.DUAL_JOINING || type == JoiningType.LEFT_JOINING || type == JoiningType.JOIN_CAUSING;
    }

    private static boolean joinsPrevious(int letter) {
        int type = joining(letter);
        return type == JoiningType.DUAL_JOINING || type == JoiningType.RIGHT_JOINING || type == JoiningType.JOIN_CAUSING;
    }

    private static int joining(int letter) {
        return UCharacter.getIntPropertyValue(letter, UProperty.JOINING_TYPE);
    }
}
