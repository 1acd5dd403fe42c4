package io.sopwright.control;

import io.sopwright.catalogue.PolicyTemplate;
import io.sopwright.document.Document;
import io.sopwright.document.DocumentVersion;
import io.sopwright.profile.AnswerRow;
import io.sopwright.profile.Company;
import io.sopwright.source.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A draft, with all that it is made of, and what becomes of it.
 *
 * @param content what the company made of the template; answers stand at places of their own, {@code answers/} and the field; changes of the text
 *        at lines of {@code text}, those of the process at lines of {@code process}
 * @param answers what this document was asked, with who answered and when, by field
 */
public record Draft(DocumentRow document, VersionRow version, Company company, Document content, PolicyTemplate template,
        Map<String, AnswerRow> answers, Outcome outcome) {

    /** What becomes of a draft. */
    public sealed interface Outcome {

        /** All is there: it could be submitted. */
        record Complete(DocumentVersion version) implements Outcome {}

        /**
         * Something is missing or wrong.
         *
         * @param findings all of it, at least one
         */
        record Incomplete(List<Finding> findings) implements Outcome {

            public Incomplete {
                findings = List.copyOf(findings);
            }
        }
    }

    /** What this document answers to a field, if it does. */
    public Optional<AnswerRow> answer(String field) {
        return Optional.ofNullable(answers.get(field));
    }

    /** The version, when all is there. */
    public Optional<DocumentVersion> complete() {
        return outcome instanceof Outcome.Complete(var complete) ? Optional.of(complete) : Optional.empty();
    }

    /** What keeps it from being complete; nothing when it is. */
    public List<Finding> findings() {
        return outcome instanceof Outcome.Incomplete(var findings) ? findings : List.of();
    }
}
