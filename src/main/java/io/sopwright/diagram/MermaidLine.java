package io.sopwright.diagram;

import io.sopwright.source.InvalidText;
import io.sopwright.source.Place;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads nodes and arrows from one line, left to right; throws at the first thing it cannot read. */
final class MermaidLine {

    private static final Pattern ARROW = Pattern.compile("-->(?![->])");
    private static final Pattern LABEL = Pattern.compile("\\|([^|]*)\\|");
    private static final Pattern LABELLED = Pattern.compile("--(?:\\s|(?![-.>ox]))");
    private static final Pattern KEYWORD = Pattern
            .compile("(subgraph|direction|classDef|class|click|style|linkStyle|accTitle|accDescr)(?![\\p{L}\\p{N}_-])");
    private static final Pattern END = Pattern.compile("end\\s*(?=;|$)");
    private static final int LONGEST_ID = 60;
    private static final Pattern BREAK = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKUP = Pattern.compile("</?[A-Za-z][^>]*>|#\\w+;|\\bfa[bklrs]?:fa-\\S+");
    private static final Map<String, String> CLOSING = Map.of("([", "])", "[", "]", "(", ")", "{", "}");

    private final String text;
    private final IntFunction<Place> places;
    private int at;

    /** @param places the place of a column of this line, counted from 1 */
    MermaidLine(String text, IntFunction<Place> places) {
        this.text = text;
        this.places = places;
        skipSpace();
    }

    Place place() {
        return places.apply(at + 1);
    }

    boolean hasMore() {
        return at < text.length();
    }

    /** Refuses a statement that is none of nodes and arrows; passes the end of a subgraph, whose begin was refused. */
    boolean hasNode() {
        if (matches(KEYWORD)) {
            var place = place();
            throw new InvalidText(place, take(KEYWORD).group(1) + " is not read: leave it out.");
        }
        if (!matches(END)) {
            return hasMore() && !text.startsWith("%%", at);
        }
        take(END);
        skipSpace();
        return false;
    }

    boolean hasLink() {
        if (matches(ARROW) || isLabelled()) {
            return true;
        }
        refuse(MermaidRefusal.ARROWS, "write -->");
        return false;
    }

    /** Passes an arrow; its label, or nothing. */
    String link() {
        var place = place();
        var label = matches(ARROW) ? labelAfter() : labelWithin();
        skipSpace();
        var words = String.join(" ", plain(label.strip().replaceAll("^\"(.*)\"$", "$1"), place));
        if (words.length() > Edge.LONGEST_LABEL) {
            throw new InvalidText(place, "A label has at most 60 characters: make it shorter.");
        }
        return words;
    }

    private boolean isLabelled() {
        return matches(LABELLED) && text.indexOf("-->", at + 2) > 0;
    }

    private String labelWithin() {
        int end = text.indexOf("-->", at + 2);
        var label = text.substring(at + 2, end);
        at = end + 3;
        return label;
    }

    private String labelAfter() {
        take(ARROW);
        skipSpace();
        if (!text.startsWith("|", at)) {
            return "";
        }
        if (!matches(LABEL)) {
            throw refusal("This label does not end: write |Yes|.");
        }
        return take(LABEL).group(1);
    }

    MermaidNode node() {
        var place = place();
        var id = id();
        refuse(MermaidRefusal.MARKS, "leave it out");
        refuse(MermaidRefusal.SHAPES, "write [step], ([start or end]) or {decision}");
        var open = Stream.of("([", "[", "(", "{").filter(bracket -> text.startsWith(bracket, at)).findFirst().orElse("");
        var lines = open.isEmpty() ? List.of(id) : lines(open);
        refuse(MermaidRefusal.MARKS, "leave it out");
        skipSpace();
        try {
            return new MermaidNode(id, open, new Node(id, Node.Kind.STEP, lines).lines());
        } catch (IllegalArgumentException refused) {
            throw new InvalidText(place, refused.getMessage() + ".");
        }
    }

    private String id() {
        int start = at;
        while (isOfId(at) || (at > start && text.startsWith("-", at) && isOfId(at + 1))) {
            at++;
        }
        var id = text.substring(start, at);
        at = id.isEmpty() || id.length() > LONGEST_ID ? start : at;
        if (at == start) {
            throw refusal(
                    "Here a node is expected: write its id of at most 60 letters and digits, such as A or A[Check the order].");
        }
        return id;
    }

    private boolean isOfId(int index) {
        return index < text.length() && (Character.isLetterOrDigit(text.charAt(index)) || text.charAt(index) == '_');
    }

    /** Passes a semicolon; anything else but the end of the line is refused. */
    void endStatement() {
        if (text.startsWith(";", at)) {
            at++;
            skipSpace();
        } else if (hasMore() && !text.startsWith("%%", at)) {
            throw refusal("Here an arrow --> or the end of the line is expected.");
        } else {
            at = text.length();
        }
    }

    private List<String> lines(String open) {
        var place = place();
        at += open.length();
        var close = CLOSING.getOrDefault(open, "");
        var quoted = Pattern.compile("\\s*\"([^\"]*)\"\\s*" + Pattern.quote(close));
        var plain = Pattern.compile("([^\"\\[\\](){}]*)" + Pattern.quote(close));
        if (!matches(quoted) && !matches(plain)) {
            throw new InvalidText(place, "This text does not end with " + close + ", or has brackets: put it in quotes, such as "
                    + open + "\"Check (twice)\"" + close + ".");
        }
        return plain(take(matches(quoted) ? quoted : plain).group(1), place);
    }

    private static List<String> plain(String text, Place place) {
        if (text.length() > 2 * Node.LONGEST_LABEL) {
            throw new InvalidText(place, "A text has at most 300 characters: make it shorter.");
        }
        var broken = BREAK.matcher(text).replaceAll("\n");
        var markup = MARKUP.matcher(broken);
        if (markup.find()) {
            throw new InvalidText(place, markup.group() + " is not read: write the text itself.");
        }
        if (text.startsWith("`")) {
            throw new InvalidText(place, "Markdown in a text is not read: leave out the backticks.");
        }
        return broken.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private void refuse(List<MermaidRefusal> refusals, String instead) {
        MermaidRefusal.in(refusals, text, at).ifPresent(refused -> {
            throw refusal(refused.sentence(instead));
        });
    }

    private InvalidText refusal(String sentence) {
        return new InvalidText(place(), sentence);
    }

    private boolean matches(Pattern pattern) {
        return pattern.matcher(text).region(at, text.length()).lookingAt();
    }

    private MatchResult take(Pattern pattern) {
        var matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw new IllegalStateException("Nothing to take at " + place());
        }
        at = matcher.end();
        return matcher.toMatchResult();
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
