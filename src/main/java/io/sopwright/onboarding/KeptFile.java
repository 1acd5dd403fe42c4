package io.sopwright.onboarding;

import io.sopwright.onboarding.Onboarding.Happened;
import io.sopwright.yaml.Part;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.util.List;
import java.util.Optional;

/**
 * What somebody attached to a task.
 *
 * @param sha256 the hash of its bytes, under which the company's folder keeps them in {@code files}
 * @param name what it was called
 * @param evidence which of the things that the process asks for it is
 * @param by the key of the person of the company who attached it
 */
public record KeptFile(String sha256, String name, Optional<String> evidence, Happened at, String by) {

    private static final Part<KeptFile, String> SHA256 = Part.needed("sha256",
            Shapes.matching("[0-9a-f]{64}", "is not a SHA-256: write its 64 hexadecimal digits"), KeptFile::sha256,
            "the file's hash, which is its name in the folder files");
    private static final Part<KeptFile, String> NAME = Part.needed("name", Shapes.TEXT, KeptFile::name, "what it was called");
    private static final Part<KeptFile, Optional<String>> EVIDENCE = Part.maybe("evidence", Shapes.TEXT, KeptFile::evidence,
            "which of the things that the process asks for it is");
    private static final Part<KeptFile, Happened> AT = Part.needed("at", Happened.SHAPE, KeptFile::at,
            "when: a day, or a day and a time");
    private static final Part<KeptFile, String> BY = Part.needed("by", Shapes.KEY, KeptFile::by, "who of the company");

    static final Shape<KeptFile> SHAPE = new RecordShape<>("kept file", List.of(SHA256, NAME, EVIDENCE, AT, BY),
            in -> new KeptFile(in.get(SHA256), in.get(NAME), in.get(EVIDENCE), in.get(AT), in.get(BY)));
}
