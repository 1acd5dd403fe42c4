package io.sopwright.trail;

import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.Right;
import io.sopwright.wording.Words;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;

/** What an entry of the trail says, in plain words. */
final class Act {

    /** The kinds of things that are changed, and where their pages are. */
    private static final Map<String, String> PAGES = Map.of("document", "/documents/", "client", "/clients/", "onboarding",
            "/onboardings/", "task", "/tasks/", "member", "/company/people/");

    private static final Set<String> ADMINISTERED = Set.of("member", "company");

    /** All kinds. */
    static final List<String> KINDS = List.of("document", "client", "contact", "onboarding", "task", "member", "company");

    private Act() {}

    /** What was done: {@code approved a version}. An entry outlives the words for it; without them its own name stands there. */
    static String words(String action, Words words) {
        try {
            return words.of("trail.did_" + action.replace('.', '_'));
        } catch (MissingResourceException _) {
            return action;
        }
    }

    static String kind(String kind, Words words) {
        return KINDS.contains(kind) ? words.of("trail.kind_" + kind) : kind;
    }

    /** The address of the thing below the company's; empty when it has no page, or none for that reader. */
    static String page(String kind, String id, Member reader) {
        if (ADMINISTERED.contains(kind) && !reader.may(Right.ADMINISTER)) {
            return "";
        }
        return kind.equals("company") ? "/company" : PAGES.containsKey(kind) ? PAGES.get(kind) + id : "";
    }
}
