package io.sopwright.people;

import io.sopwright.catalogue.PolicyTemplate;
import io.sopwright.catalogue.Templates;
import io.sopwright.profile.Companies;
import io.sopwright.tenancy.TenantId;
import io.sopwright.web.Option;
import io.sopwright.yaml.Node;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The roles of processes that people can hold: those of all templates on the shelf, called as the company calls them. */
@Singleton
final class RoleChoices {

    private final Templates templates;
    private final Companies companies;

    RoleChoices(Templates templates, Companies companies) {
        this.templates = templates;
        this.companies = companies;
    }

    /** The roles, key and title, sorted by title. */
    List<Option> of(TenantId tenant) {
        var titles = new LinkedHashMap<String, String>();
        templates.all().forEach(template -> titles(template).forEach(titles::putIfAbsent));
        companies.find(tenant).roleTitles().forEach((key, title) -> titles.put(key, title.text()));
        return titles.entrySet().stream().map(role -> new Option(role.getKey(), role.getValue()))
                .sorted(Comparator.comparing(Option::words)).toList();
    }

    private static Map<String, String> titles(PolicyTemplate template) {
        var titles = new LinkedHashMap<String, String>();
        if (template.process().child("roles").orElse(null) instanceof Node.Mapping roles) {
            roles.entries().forEach((key, entry) -> {
                var role = entry.value();
                boolean ours = role.child("side").isEmpty() || isText(role, "side", "us");
                if (ours && role.child("title").orElse(null) instanceof Node.Scalar title) {
                    titles.put(key, title.text());
                }
            });
        }
        return titles;
    }

    private static boolean isText(Node role, String step, String text) {
        return role.child(step).orElse(null) instanceof Node.Scalar scalar && scalar.text().equals(text);
    }
}
