package io.sopwright.consistency;

import io.sopwright.process.ProcessDefinition;
import io.sopwright.source.Finding;
import io.sopwright.yaml.Node;
import java.util.List;
import java.util.Set;

/** Holds the parts of a process against each other. */
public final class ProcessCheck {

    private ProcessCheck() {}

    /**
     * What does not fit together, in reading order. An error names something that is not there, stands twice, waits for itself, does not add up,
     * counts in another unit than it says or ends before it begins; a warning, something that nobody uses or that is planned outside of its phase.
     *
     * <p>An event that no task completes happens outside and is entered by people: that is no finding as long as something counts from it or measures
     * it.
     *
     * @param written the process as it was written, for the places
     * @param clauses the numbers of the clauses that the text has
     * @param roles roles that are needed elsewhere, such as that of the document's owner
     */
    public static List<Finding> findings(ProcessDefinition process, Node written, Set<String> clauses, Set<String> roles) {
        var review = new Review(process, written);
        Duplicates.check(review);
        Keys.check(review, clauses, roles);
        Measures.check(review);
        Order.check(review);
        Sums.check(review);
        Units.check(review);
        Windows.check(review);
        return review.findings();
    }

    /**
     * The errors of the parts that name a clause which the text does not have.
     *
     * @param written the process as it was written, for the places
     * @param clauses the numbers of the clauses that the text has
     */
    public static List<Finding> missingClauses(ProcessDefinition process, Node written, Set<String> clauses) {
        var review = new Review(process, written);
        Keys.checkClauses(review, clauses);
        return review.findings();
    }
}
