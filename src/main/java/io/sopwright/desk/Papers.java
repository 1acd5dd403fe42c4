package io.sopwright.desk;

import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.Right;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** The versions on somebody's desk. Must be called in a transaction. */
@Singleton
final class Papers {

    private final PaperRepository papers;

    Papers(PaperRepository papers) {
        this.papers = papers;
    }

    /** What they decide, what they mend, what they wait for; nothing that their role cannot do. */
    List<Paper> of(Member member) {
        var approvals = member.may(Right.APPROVE) ? papers.forApproval(member.tenant(), member.id()) : List.<PaperRow>of();
        var back = member.may(Right.CONFIGURE) ? papers.sentBack(member.tenant(), member.id()) : List.<PaperRow>of();
        var waiting = papers.forTheirDay(member.tenant(), member.id());
        return Stream.of(approvals.stream().map(Paper::forApproval), back.stream().map(Paper::sentBack),
                waiting.stream().map(row -> Paper.forItsDay(row, member.locale()))).flatMap(lines -> lines).toList();
    }
}
