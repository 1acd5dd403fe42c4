package io.sopwright.modelling;

import io.sopwright.refusal.Invalid;
import io.sopwright.source.InvalidText;
import io.sopwright.source.Source;
import io.sopwright.wording.Message;
import io.sopwright.yaml.Node;
import io.sopwright.yaml.Yaml;

/** What a builder cannot express, as it is written. */
final class Notated {

    private Notated() {}

    static String text(Node node) {
        return Yaml.write(node).strip();
    }

    /**
     * Reads it again.
     *
     * @param field where it was typed
     * @throws Invalid when it is not notation
     */
    static Node read(String field, String text) {
        try {
            return Yaml.read(new Source(field, text));
        } catch (InvalidText refused) {
            throw new Invalid(field, Message.of("modelling.refused", Model.sentence(refused)));
        }
    }
}
