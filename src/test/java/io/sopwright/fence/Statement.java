package io.sopwright.fence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement as it is written in this program, read as far as tenants go: which tables it touches, and which of them are bound to the tenant
 * that is handed over.
 *
 * @param sql in one line, without what stands in it in parentheses
 * @param inner the statements within it
 */
record Statement(String sql, List<Statement> inner) {

    private static final String TENANT = ":tenantId";
    private static final Pattern INNERMOST = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern TOUCHED = Pattern
            .compile("\\b(?:from|join|update|into)\\s+(\\w+)(?:\\s+(?!(?:on|where|set|order|limit"
                    + "|group|left|join|values|select|for|cross|inner)\\b)(\\w+))?");
    private static final Pattern BOUND = Pattern.compile("(?:(\\w+)\\.)?tenant_id = (?:(:tenantId)|(\\w+)\\.tenant_id)");
    private static final Pattern COMPANY = Pattern.compile("(?:(\\w+)\\.)?id = (:tenantId)|(\\w+)\\.id = (\\w+)\\.tenant_id");

    static Statement of(String sql) {
        var flat = " " + sql.replaceAll("\\s+", " ").strip() + " ";
        var inner = new ArrayList<Statement>();
        var found = INNERMOST.matcher(flat);
        while (found.find()) {
            boolean stands = found.group(1).strip().startsWith("select ");
            if (stands) {
                inner.add(of(found.group(1)));
            }
            // what is only grouped stays, in brackets that no longer nest
            flat = found
                    .replaceFirst(stands ? " " : Matcher.quoteReplacement("[" + found.group(1).replaceAll("[\\[\\]]", "") + "]"));
            found = INNERMOST.matcher(flat);
        }
        return new Statement(flat, List.copyOf(inner));
    }

    /** All tables that it touches. */
    Set<String> tables() {
        var all = new TreeSet<>(touched().values());
        inner.forEach(statement -> all.addAll(statement.tables()));
        return all;
    }

    /** What is wrong with it, if these tables hold the rows of companies. */
    List<String> unbound(Set<String> ofCompanies) {
        return unbound(ofCompanies, Set.of(TENANT));
    }

    private List<String> unbound(Set<String> ofCompanies, Set<String> outside) {
        var bound = bound(outside);
        var wrong = new ArrayList<String>();
        touched().forEach((alias, table) -> {
            if ((ofCompanies.contains(table) || table.equals("tenant")) && !bound.contains(alias)) {
                wrong.add("does not name the tenant of " + table + " " + alias);
            }
        });
        if (where().replaceAll("\\[[^\\]]*\\]", "").contains(" or ")) {
            wrong.add("has an or beside its tenant");
        }
        inner.forEach(statement -> wrong.addAll(statement.unbound(ofCompanies, bound)));
        return wrong;
    }

    /** The tables that it touches itself, by the name that it gives them. */
    private Map<String, String> touched() {
        var all = new LinkedHashMap<String, String>();
        TOUCHED.matcher(sql).results().filter(found -> !found.group(1).equals("values"))
                .forEach(found -> all.put(found.group(2) == null ? found.group(1) : found.group(2), found.group(1)));
        return all;
    }

    /** The names whose tenant is the one handed over, directly or through each other. */
    private Set<String> bound(Set<String> outside) {
        var bound = new TreeSet<>(outside);
        if (inserts()) {
            bound.add(touched().keySet().iterator().next());
        }
        var equal = equal();
        for (int round = 0; round <= equal.size(); round++) {
            equal.forEach(pair -> {
                if (pair.stream().anyMatch(bound::contains)) {
                    bound.addAll(pair);
                }
            });
        }
        return bound;
    }

    /** Whether it puts the tenant first into a new row: by value, or from rows that have it. */
    private boolean inserts() {
        return sql.matches(" insert (ignore )?into \\w+ \\[tenant_id,.*(values \\[:tenantId,| select (\\w+\\.)?tenant_id,).*");
    }

    private List<Set<String>> equal() {
        var where = conditions();
        var all = new ArrayList<Set<String>>();
        BOUND.matcher(where).results().forEach(found -> all.add(pair(name(found, 1), found.group(2), found.group(3))));
        COMPANY.matcher(where).results().forEach(found -> {
            var one = found.group(3) == null ? name(found, 1) : found.group(3);
            if ("tenant".equals(touched().get(one))) {
                all.add(pair(one, found.group(2), found.group(4)));
            }
        });
        return all;
    }

    private static Set<String> pair(String one, String... others) {
        var pair = new TreeSet<>(Set.of(one));
        for (var other : others) {
            if (other != null) {
                pair.add(other);
            }
        }
        return pair;
    }

    /** The name before a column; without one it is that of the last table, for there is but one. */
    private String name(MatchResult found, int group) {
        return found.group(group) == null
                ? touched().keySet().stream().reduce((_, name) -> name).orElse("?")
                : found.group(group);
    }

    /** What has to be true of every row: the conditions, without what stands in brackets. */
    private String conditions() {
        return sql.replaceAll("\\[(?!tenant_id,)[^\\]]*\\]", "[]").replaceAll(" set .*? where ", " where ");
    }

    private String where() {
        int at = sql.indexOf(" where ");
        return at < 0 ? "" : sql.substring(at);
    }
}
