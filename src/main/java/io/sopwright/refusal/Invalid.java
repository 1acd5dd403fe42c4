package io.sopwright.refusal;

import io.sopwright.wording.Message;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was typed cannot be taken: a sentence for each field, in the order of the form. */
public final class Invalid extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, Message> fields;

    /** @param fields what is wrong, by the name of the field; at least one */
    public Invalid(Map<String, Message> fields) {
        super(fields.values().iterator().next());
        this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** One field is wrong. */
    public Invalid(String field, Message sentence) {
        this(Map.of(field, sentence));
    }

    /** What is wrong, by the name of the field. */
    public Map<String, Message> fields() {
        return fields;
    }
}
