package io.sopwright.tenancy;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.sopwright.database.Transactions;
import io.sopwright.identity.SignedIn;
import io.sopwright.identity.Visitors;
import io.sopwright.refusal.NoSuch;
import io.sopwright.web.Frame;
import io.sopwright.web.Frames;
import java.util.List;
import java.util.Optional;

/** The door of every company: whoever asks for an address below {@code /c/} belongs to that company, or finds nothing. */
@ServerFilter("/c/**")
@Order(300)
final class MemberFilter {

    private final MembershipRepository memberships;
    private final Transactions transactions;
    private final Navigation navigation;

    MemberFilter(MembershipRepository memberships, Transactions transactions, Navigation navigation) {
        this.memberships = memberships;
        this.transactions = transactions;
        this.navigation = navigation;
    }

    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    void enter(HttpRequest<?> request) {
        var visitor = Visitors.require(request);
        var all = transactions.read(() -> memberships.of(visitor.person()));
        var slug = request.getPath().split("/", 4)[2];
        var here = all.stream().filter(membership -> membership.slug().equals(slug)).findFirst().orElseThrow(NoSuch::new);
        var member = here.member();
        Members.set(request, member);
        Frames.set(request, frame(visitor, here, member, all));
    }

    private Frame frame(SignedIn visitor, Membership here, Member member, List<Membership> all) {
        return new Frame(visitor.name(), Optional.of(here.link()), all.stream().map(Membership::link).toList(),
                navigation.of(member), visitor.reminder(), member.locale());
    }
}
