package io.sopwright.checklist;

import io.sopwright.document.DocumentVersion;
import io.sopwright.process.Side;
import io.sopwright.refusal.Invalid;
import io.sopwright.run.TeamMember;
import io.sopwright.tenancy.MemberId;
import io.sopwright.web.Form;
import io.sopwright.web.Option;
import io.sopwright.wording.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A role of the company's own, and who can hold it.
 *
 * @param name of its field in the form: {@code role_account_manager}
 * @param title what the role is called
 * @param chosen the one who holds it; empty while nobody does
 */
public record Seat(String name, String title, List<Option> options, String chosen) {

    private static final String PREFIX = "role_";

    /** The roles of a process that the company's people hold; where only one could, it is that one. */
    static List<Seat> all(DocumentVersion version, List<TeamMember> members, Map<String, MemberId> team) {
        return version.process().roles().entrySet().stream().filter(role -> role.getValue().side() == Side.US)
                .map(role -> of(role.getKey(), version.roles().getOrDefault(role.getKey(), role.getValue().title()), members,
                        team))
                .toList();
    }

    private static Seat of(String role, String title, List<TeamMember> members, Map<String, MemberId> team) {
        var candidates = TeamMember.candidates(role, members);
        var options = Stream.concat(Stream.of(new Option("", "–")),
                candidates.stream().map(member -> new Option(member.id().text(), member.name()))).toList();
        var only = candidates.size() == 1 ? candidates.getFirst().id().text() : "";
        var holder = team.get(role);
        return new Seat(PREFIX + role, title, options, holder == null ? only : holder.text());
    }

    /** The same seats, with what was chosen. */
    static List<Seat> typed(List<Seat> seats, Form form) {
        return seats.stream().map(seat -> new Seat(seat.name, seat.title, seat.options, form.text(seat.name))).toList();
    }

    /**
     * Who was chosen, by role.
     *
     * @throws Invalid when somebody was who is not of the company
     */
    static Map<String, MemberId> chosen(DocumentVersion version, List<TeamMember> members, Form form) {
        var team = new LinkedHashMap<String, MemberId>();
        version.process().roles().keySet().forEach(role -> form.given(PREFIX + role).ifPresent(id -> team.put(role,
                members.stream().map(TeamMember::id).filter(member -> member.text().equals(id)).findFirst()
                        .orElseThrow(() -> new Invalid(PREFIX + role, Message.of("form.unreadable"))))));
        return team;
    }
}
