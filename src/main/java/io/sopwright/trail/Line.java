package io.sopwright.trail;

import io.sopwright.tenancy.Member;
import io.sopwright.wording.Words;

/**
 * An entry in the list.
 *
 * @param at its moment, in the words and the zone of the company
 * @param did what was done, in words
 * @param kind of what it was done to, in words
 * @param subject the id of that
 * @param link the address of that, below the company's; empty without one
 */
public record Line(long sequence, String at, String person, String did, String kind, String name, String subject, String link,
        String reason) {

    static Line of(LineRow row, Member member, Words words) {
        var id = new SubjectId(row.subjectId()).text();
        return new Line(row.sequence(), Moments.of(member).of(row.at()), row.actorName(), Act.words(row.action(), words),
                Act.kind(row.subjectKind(), words), row.subjectName(), id, Act.page(row.subjectKind(), id, member), row.reason());
    }
}
