package io.sopwright.document;

import io.sopwright.profile.Company;
import io.sopwright.profile.RoleTitle;
import io.sopwright.source.Place;
import io.sopwright.yaml.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the roles of a process are called in one company: as the company calls them, else as the template does.
 *
 * @param byName the titles by the name of their placeholder: {@code role.account_manager}
 * @param places where the company says so, by the same name; none for the template's titles
 */
record RoleTitles(Map<String, String> byName, Map<String, Place> places) {

    /** Any other key is refused where the process is read. */
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]{0,79}");

    static RoleTitles of(Node.Mapping process, Company company) {
        var byName = new LinkedHashMap<String, String>();
        var places = new LinkedHashMap<String, Place>();
        keys(process).forEach(key -> {
            var own = Optional.ofNullable(company.roleTitles().get(key));
            byName.put(nameOf(key), own.map(RoleTitle::text).orElseGet(() -> written(process, key)));
            own.ifPresent(title -> places.put(nameOf(key), title.place()));
        });
        return new RoleTitles(byName, places);
    }

    /** The name of a role's title. */
    static String nameOf(String role) {
        return "role." + role;
    }

    private static List<String> keys(Node process) {
        return process.child("roles")
                .map(roles -> roles instanceof Node.Mapping mapping ? mapping.entries().keySet() : Set.<String>of())
                .orElse(Set.of()).stream().filter(key -> KEY.matcher(key).matches()).toList();
    }

    private static String written(Node process, String key) {
        return process.find("roles", key, "title").map(title -> title instanceof Node.Scalar scalar ? scalar.text() : key)
                .orElse(key);
    }
}
