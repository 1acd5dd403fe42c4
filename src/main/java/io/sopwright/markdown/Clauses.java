package io.sopwright.markdown;

import io.sopwright.source.Source;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The numbered clauses in the text of a template, before it is merged: where each begins and ends, so that one can be replaced, removed
 * or followed by another.
 *
 * <p>A clause is whole lines. Section tags on lines of their own around a clause do not belong to it, so that what replaces it stays
 * under the same condition; blank lines behind it do not belong to it either.
 */
public final class Clauses {

    /**
     * A clause.
     *
     * @param start offset of the first character of its first line
     * @param end offset behind its last line, the line break included
     */
    public record Span(String number, int start, int end) {}

    private final List<Span> all;

    private Clauses(List<Span> all) {
        this.all = List.copyOf(all);
    }

    /** Finds the clauses of a text; numbers in fenced code and in comments are none. */
    public static Clauses of(Source source) {
        var spans = new ArrayList<Span>();
        var lines = TemplateLine.of(source.text());
        for (int first = 0; first < lines.size(); first++) {
            var number = number(lines, first);
            if (number.isPresent()) {
                int end = endOfClause(lines, first);
                spans.add(new Span(number.get(), lines.get(first).start(), lines.get(end - 1).end()));
                first = end - 1;
            }
        }
        return new Clauses(spans);
    }

    private static Optional<String> number(List<TemplateLine> lines, int at) {
        boolean begins = at == 0 || lines.get(at - 1).endsParagraph() || isUnderline(lines, at - 1);
        return begins ? lines.get(at).clauseNumber() : Optional.empty();
    }

    private static boolean isUnderline(List<TemplateLine> lines, int at) {
        return at > 0 && lines.get(at).isUnderline() && !lines.get(at - 1).endsParagraph();
    }

    private static int endOfClause(List<TemplateLine> lines, int first) {
        int end = first + 1;
        while (end < lines.size() && number(lines, end).isEmpty() && !isHeading(lines, end)) {
            end++;
        }
        end = endOfBalance(lines, first, end);
        while (lines.get(end - 1).isBlank()) {
            end--;
        }
        return end;
    }

    private static boolean isHeading(List<TemplateLine> lines, int at) {
        return lines.get(at).isHeading()
                || (at + 1 < lines.size() && !lines.get(at).endsParagraph() && lines.get(at + 1).isUnderline()
                        && lines.get(at - 1).endsParagraph());
    }

    /** Leaves out what begins with the end of a section from before, or with a section that ends later. */
    private static int endOfBalance(List<TemplateLine> lines, int first, int end) {
        var open = new ArrayDeque<Integer>();
        for (int at = first; at < end; at++) {
            for (char mark : lines.get(at).sectionMarks()) {
                if (mark != '/') {
                    open.addLast(at);
                } else if (open.pollLast() == null && lines.get(at).isSilent() && at > first) {
                    return at;
                }
            }
        }
        return open.isEmpty() || open.getFirst() == first || !lines.get(open.getFirst()).isSilent() ? end : open.getFirst();
    }

    /** In the order of the text; a number may be there more than once, which {@link Markdown} refuses if both are kept. */
    public List<Span> all() {
        return all;
    }

    /** The first clause with this number. */
    public Optional<Span> find(String number) {
        return all.stream().filter(span -> span.number().equals(number)).findFirst();
    }
}
