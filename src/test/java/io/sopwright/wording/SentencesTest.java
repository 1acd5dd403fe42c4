package io.sopwright.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sentences in the bundles and the places that say them. */
class SentencesTest {

    private static final Sources PROGRAM = Sources.read();

    /** Key to pattern. */
    private static final Map<String, String> SENTENCES = sentences();

    private static Map<String, String> sentences() {
        var all = new TreeMap<String, String>();
        Sources.files("src/main/resources/words", ".properties").forEach(file -> {
            var bundle = new Properties();
            try {
                bundle.load(new StringReader(Sources.read(file)));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            var name = file.getFileName().toString().replace(".properties", "");
            bundle.forEach((key, sentence) -> all.put(name + "." + key, sentence.toString()));
        });
        return all;
    }

    private static Stream<Code.Saying> sayings() {
        return PROGRAM.all().stream().flatMap(code -> code.sayings().stream());
    }

    private static Stream<Code.Literal> literals() {
        return PROGRAM.all().stream().flatMap(code -> code.literals().stream());
    }

    @Test
    void every_sentence_that_is_said_was_written() {
        assertEquals(List.of(), sayings().flatMap(saying -> saying.keys().stream()
                .filter(key -> key.goesOn()
                        ? SENTENCES.keySet().stream().noneMatch(known -> known.startsWith(key.text()))
                        : !SENTENCES.containsKey(key.text()))
                .map(key -> saying.file() + " says " + key.text())).toList());
    }

    @Test
    void every_sentence_that_was_written_is_said() {
        var said = literals().map(Code.Literal::text).collect(Collectors.toSet());
        var beginnings = literals().filter(Code.Literal::goesOn).map(Code.Literal::text).filter(text -> text.contains("."))
                .collect(Collectors.toCollection(TreeSet::new));
        // a page or a table that has its words in a file of its own names only the file
        SENTENCES.keySet().stream().map(key -> key.substring(0, key.indexOf('.'))).filter(said::contains)
                .forEach(file -> beginnings.add(file + "."));
        // and some name a sentence whose neighbours go with it: its title
        literals().map(Code.Literal::text).filter(SENTENCES::containsKey).forEach(beginnings::add);
        var endings = new Endings();
        assertEquals(List.of(), SENTENCES.keySet().stream().filter(key -> !said.contains(key))
                .filter(key -> beginnings.stream().filter(key::startsWith)
                        .noneMatch(beginning -> endings.may(key.substring(beginning.length()))))
                .toList());
    }

    /** How keys end that are put together: with one or two words of the program, and perhaps a fixed ending. */
    private static final class Endings {

        private final Set<String> words = Stream.of(Stream.of(""), PROGRAM.all().stream().flatMap(Code::constants),
                literals().map(literal -> literal.text().replaceAll("[ /.-]", "_")),
                literals().map(literal -> literal.text().replaceFirst("^[a-z]+\\.", "")))
                .flatMap(word -> word).collect(Collectors.toSet());
        private final Set<String> last = Stream.concat(Stream.of(""), literals().filter(Code.Literal::follows)
                .map(Code.Literal::text).filter(text -> text.matches("[_.][a-z_]+"))).collect(Collectors.toSet());

        boolean may(String ending) {
            return last.stream().filter(ending::endsWith).map(fixed -> ending.substring(0, ending.length() - fixed.length()))
                    .anyMatch(middle -> words.contains(middle) || IntStream.range(1, middle.length()).anyMatch(
                            at -> "._".indexOf(middle.charAt(at)) >= 0 && words.contains(middle.substring(0, at))
                                    && words.contains(middle.substring(at + 1))));
        }
    }

    @Test
    void every_sentence_gets_as_many_values_as_it_has_places() {
        var wrong = new ArrayList<String>();
        sayings().forEach(saying -> saying.keys().stream().filter(key -> !key.text().endsWith("."))
                .flatMap(key -> SENTENCES.keySet().stream()
                        .filter(known -> key.goesOn()
                                ? known.startsWith(key.text()) && known.endsWith(saying.ending())
                                : known.equals(key.text())))
                .filter(key -> places(SENTENCES.getOrDefault(key, "")) != saying.arguments())
                .forEach(key -> wrong.add(saying.file() + " gives " + saying.arguments() + " to " + key)));
        assertEquals(List.of(), wrong);
    }

    @Test
    void no_bundle_writes_a_key_twice() {
        var twice = new ArrayList<String>();
        Sources.files("src/main/resources/words", ".properties").forEach(file -> {
            var seen = new TreeSet<String>();
            Sources.read(file).lines().filter(line -> line.matches("[a-z].*=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .filter(key -> !seen.add(key)).forEach(key -> twice.add(file.getFileName() + " " + key));
        });
        assertEquals(List.of(), twice);
    }

    /** How many places a pattern has, numbered from 0. */
    private static int places(String sentence) {
        var pattern = new MessagePattern(sentence);
        assertFalse(pattern.hasNamedArguments(), sentence);
        return IntStream.range(0, pattern.countParts()).mapToObj(pattern::getPart)
                .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NUMBER).mapToInt(part -> part.getValue() + 1).max()
                .orElse(0);
    }
}
