package io.sopwright.testing;

import io.sopwright.tenancy.Access;
import io.sopwright.tenancy.TenantId;
import io.sopwright.tenancy.Tenants;

/** A company of one test. */
public final class TestCompany {

    private final Application application;
    private final TenantId tenant;
    private final String slug;
    private final String owner;

    TestCompany(Application application, TenantId tenant, String slug, String owner) {
        this.application = application;
        this.tenant = tenant;
        this.slug = slug;
        this.owner = owner;
    }

    public TenantId tenant() {
        return tenant;
    }

    /** An address in the company: {@code to("/clients")}. */
    public String to(String within) {
        return "/c/" + slug + within;
    }

    /** A browser in which its owner is signed in. */
    public Browser owner() {
        return application.browser().signIn(owner);
    }

    /** A browser in which somebody new is signed in, who has that access here. */
    public Browser colleague(String name, Access access) {
        var member = application.member(name, access);
        application.get(Tenants.class).join(tenant, member);
        return application.browser().signIn(member.email().orElseThrow());
    }
}
