package io.sopwright.template;

import io.sopwright.source.Findings;
import io.sopwright.source.InvalidText;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where a merge writes to: counts its steps, and remembers where each character and each section came from. */
final class Output extends Writer {

    private static final char[] MARKS = Shield.shield("<<");

    /** A section that was entered, and where it stands so far. */
    record OpenPassage(Part.Section part, List<Merged.Range> ranges) {

        Passage passage() {
            return new Passage(part.name(), part.place(), part.inverted(), ranges);
        }
    }

    private char[] text;
    private int length;
    private final List<Merged.Origin> origins = new ArrayList<>(256);
    private final List<Insertion> insertions = new ArrayList<>(128);
    private final List<OpenPassage> passages = new ArrayList<>();
    private final Findings findings = new Findings(Limits.FINDINGS);
    private int steps;

    /** @param expected about how long the text will be */
    Output(int expected) {
        this.text = new char[expected];
    }

    int length() {
        return length;
    }

    void words(Part.Words part) {
        begin(part, part.end() - part.start());
        part.in().text().getChars(part.start(), part.end(), text, length);
        length += part.end() - part.start();
    }

    void marks(Part.Marks part) {
        begin(part, MARKS.length);
        append(MARKS);
    }

    void value(Part.Value part, Answer answer) {
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
        int start = length;
        begin(part, words.shielded().length + 2);
        text[length++] = Shield.start(insertions.size());
        append(words.shielded());
        text[length++] = Shield.end();
        insertions.add(new Insertion(part.name(), part.place(), words.plain(), new Merged.Range(start, length)));
    }

    private void begin(Part part, int characters) {
        step(part);
        origins.add(new Merged.Origin(length, part));
        if (length + characters > text.length) {
            text = Arrays.copyOf(text, 2 * (length + characters));
        }
    }

    private void append(char[] characters) {
        System.arraycopy(characters, 0, text, length, characters.length);
        length += characters.length;
    }

    OpenPassage enter(Part.Section part) {
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
        findings.refuseErrors();
        var closed = new ArrayList<Passage>(passages.size());
        for (var passage : passages) {
            closed.add(passage.passage());
        }
        return new Merged(new String(text, 0, length), origins, insertions, closed);
    }

    private void step(Part part) {
        if (++steps > Limits.STEPS) {
            throw tooMuch(part, "repetitions");
        }
        if (length > Limits.MERGED) {
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
