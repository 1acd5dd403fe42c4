package io.sopwright.catalogue;

import io.sopwright.calendar.Span;
import io.sopwright.source.Finding;
import io.sopwright.source.Nearest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a template is, apart from its content.
 *
 * @param id the name of its folder, unique on the shelf
 * @param release the template's own version, such as 1.0.0
 * @param summary one sentence for the shelf
 * @param prefix with which the numbers of adopting documents begin: OPS
 * @param owner the role that owns the document
 * @param approver the role that approves it
 * @param review how long after it takes effect a document is looked at again
 * @param trigger when a run of the process begins, in words
 * @param scope what the document applies to, in words
 * @param related templates that go with it
 */
public record TitlePage(String id, String release, String title, String summary, String category, List<String> tags,
        String prefix,
        String owner, Optional<String> approver, Span review, Optional<String> trigger, Optional<String> scope,
        List<Reference> related) {

    public TitlePage {
        tags = List.copyOf(tags);
        related = List.copyOf(related);
    }

    /** The roles that the document itself needs: its owner's and, if it names one, its approver's. */
    public Set<String> roles() {
        return Stream.concat(Stream.of(owner), approver.stream()).collect(Collectors.toSet());
    }

    /**
     * Warnings: which related templates are missing.
     *
     * @param shelf the ids of the templates that are there
     */
    public List<Finding> missing(Collection<String> shelf) {
        return related.stream().filter(other -> !shelf.contains(other.id()))
                .map(other -> Finding.warning(other.place(), "There is no template “" + other.id() + "” on the shelf"
                        + Nearest.ending(other.id(), shelf)))
                .toList();
    }

    /** The day on which a document has to be looked at again that takes effect on {@code day}; a span of business days or hours counts as days. */
    public LocalDate reviewAfter(LocalDate day) {
        return switch (review.unit()) {
            case MONTH -> day.plusMonths(review.amount());
            case WEEK -> day.plusWeeks(review.amount());
            case DAY, BUSINESS_DAY, HOUR, BUSINESS_HOUR -> day.plusDays(review.amount());
        };
    }
}
