package io.sopwright.template;

import io.sopwright.source.InvalidText;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Where a merge writes to: counts its steps, and remembers where each character and each section came from. */
final class Output extends Writer {

    private static final String MARKS = Shield.shield("<<");

    /** A section that was entered, and where it stands so far. */
    record OpenPassage(Part.Section part, List<Range> ranges) {

        Passage passage() {
            return new Passage(part.name(), part.place(), part.inverted(), ranges);
        }
    }

    private final StringBuilder text = new StringBuilder();
    private final List<Merged.Stretch> stretches = new ArrayList<>();
    private final List<Insertion> insertions = new ArrayList<>();
    private final List<OpenPassage> passages = new ArrayList<>();
    private final Findings findings = new Findings();
    private int steps;

    int length() {
        return text.length();
    }

    void words(Part.Words part) {
        step(part);
        stretches.add(new Merged.Stretch(text.length(), part));
        text.append(part.in().text(), part.start(), part.end());
    }

    void marks(Part.Marks part) {
        step(part);
        stretches.add(new Merged.Stretch(text.length(), part));
        text.append(MARKS);
    }

    void value(Part.Value part, Answer answer) {
        step(part);
        if (insertions.size() == Limits.INSERTIONS) {
            throw tooMuch(part, "values");
        }
        switch (answer) {
            case Answer.Words words -> insert(part, words);
            case Answer.Wrong wrong -> wrong(part, wrong);
            case Answer.Nothing _,Answer.Told _,Answer.Rows _ ->
                wrong(part, new Answer.Wrong(part.name() + " cannot be printed."));
        }
    }

    private void insert(Part.Value part, Answer.Words words) {
        int start = text.length();
        stretches.add(new Merged.Stretch(start, part));
        text.append(Shield.start(insertions.size())).append(words.shielded()).append(Shield.end());
        insertions.add(new Insertion(part.name(), part.place(), words.plain(), new Range(start, text.length())));
    }

    OpenPassage begin(Part.Section part) {
        step(part);
        var passage = new OpenPassage(part, new ArrayList<>(1));
        passages.add(passage);
        return passage;
    }

    void wrong(Part part, Answer.Wrong wrong) {
        findings.add(part.place(), wrong.sentence());
    }

    /** All that was written; refused when a value was missing or wrong. */
    Merged merged() {
        findings.refuse();
        return new Merged(text.toString(), stretches, insertions, passages.stream().map(OpenPassage::passage).toList());
    }

    private void step(Part part) {
        if (++steps > Limits.STEPS) {
            throw tooMuch(part, "repetitions");
        }
        if (text.length() > Limits.MERGED) {
            throw tooMuch(part, "text");
        }
    }

    private static InvalidText tooMuch(Part part, String what) {
        return new InvalidText(part.place(),
                "Here the text grows beyond what one document may hold (" + what + "): repeat less.");
    }

    @Override
    public void write(char[] characters, int from, int length) {
        throw new IllegalStateException("Text comes from parts only");
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        // nothing is open
    }
}
