package io.sopwright.control;

import io.sopwright.catalogue.PolicyTemplate;
import io.sopwright.catalogue.Templates;
import io.sopwright.identity.PersonId;
import io.sopwright.tenancy.Access;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.NewMember;
import io.sopwright.tenancy.Tenants;
import io.sopwright.testing.Application;
import io.sopwright.testing.TestCompany;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** People who act in tests without a browser. */
public final class Staff {

    private Staff() {}

    /** Somebody who joins a company and holds those roles. */
    public static Member join(Application app, TestCompany company, String name, Access access, List<String> roles) {
        var id = app.get(Tenants.class).join(company.tenant(),
                new NewMember(name.toLowerCase(Locale.ROOT), Optional.empty(), name,
                        Optional.empty(), Optional.empty(), access, roles));
        return new Member(company.tenant(), company.to("").substring("/c/".length()), "North", id, new PersonId(id.value()), name,
                access, Locale.UK, ZoneId.of("Europe/Berlin"));
    }

    /** The template that tests adopt. */
    public static PolicyTemplate template(Application app) {
        return app.get(Templates.class).find("client-onboarding").orElseThrow();
    }

    /** The roles of that template that the company itself holds. */
    public static List<String> roles(PolicyTemplate template) {
        return List
                .copyOf(template.process().find("roles").map(roles -> ((io.sopwright.yaml.Node.Mapping) roles).entries().keySet())
                        .orElseThrow());
    }
}
