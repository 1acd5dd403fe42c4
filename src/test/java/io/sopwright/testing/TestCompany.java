package io.sopwright.testing;

import io.sopwright.catalogue.Templates;
import io.sopwright.control.Adoption;
import io.sopwright.control.Answering;
import io.sopwright.control.DocumentId;
import io.sopwright.identity.People;
import io.sopwright.profile.AnswerRow;
import io.sopwright.tenancy.Access;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.NewMember;
import io.sopwright.tenancy.TenantId;
import io.sopwright.tenancy.Tenants;
import io.sopwright.yaml.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A company of one test. */
public final class TestCompany {

    private final Application application;
    private final TenantId tenant;
    private final String slug;
    private final String owner;
    private Optional<String> approver = Optional.empty();

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

    /** The address to which a browser would send a form, with an operation of that browser's session; for forms that no page shows it. */
    public String action(Browser browser, String path) {
        var shown = browser.get(to("/clients/new")).form(to("/clients")).attr("action");
        return path + shown.substring(shown.indexOf('?'));
    }

    /** Its owner, as the one who acts. */
    public Member member() {
        var person = application.get(People.class).findByEmail(owner).orElseThrow();
        return application.get(Tenants.class).member(tenant, person.id()).orElseThrow();
    }

    /** A document made of a template, whose open questions are answered with the template's examples. */
    public DocumentId document(String template) {
        if (approver.isEmpty()) {
            approver = Optional.of(join(application.member("Petra", Access.APPROVER, everyRole())));
        }
        var policy = application.get(Templates.class).find(template).orElseThrow();
        var ann = member();
        var id = application.get(Adoption.class).adopt(ann, policy);
        policy.fields().forEach((name, field) -> {
            if (field.standard().isEmpty() && !name.equals("company_name")) {
                field.sample().ifPresent(value -> application.get(Answering.class).answer(ann, id, name, value.written(),
                        AnswerRow.mark(List.of())));
            }
        });
        return id;
    }

    private List<String> everyRole() {
        return application.get(Templates.class).all().stream()
                .flatMap(template -> template.process().child("roles").stream())
                .flatMap(
                        roles -> roles instanceof Node.Mapping named ? named.entries().keySet().stream() : Stream.<String>empty())
                .distinct().toList();
    }

    /** A browser in which Petra is signed in, who approves this company's documents and holds every role. */
    public Browser approver() {
        return application.browser().signIn(approver.orElseThrow());
    }

    /** The same as {@link #document}, submitted, approved by Petra, and in force; leads to the address of its version. */
    public String issued(String template) {
        var id = document(template);
        var form = to("/documents/" + id.text() + "/submission");
        var version = owner().get(form).submitAndFollow(form, Map.of("note", "First issue"));
        approver().get(version.path()).submit(version.path() + "/approval", Map.of());
        return version.path();
    }

    /** All of it as a file, for which an owner or admin asks; leads to the address of the file. */
    public String exported(Browser browser) {
        var page = to("/company/export");
        browser.get(page).submit(page, Map.of());
        Patience.until(() -> browser.get(page).page().selectFirst("a[download]") != null);
        return browser.get(page).page().select("a[download]").attr("href");
    }

    /** The address with which its owner signs in. */
    public String ownersEmail() {
        return owner;
    }

    /** A browser in which its owner is signed in. */
    public Browser owner() {
        return application.browser().signIn(owner);
    }

    /** A browser in which somebody new is signed in, who has that access here. */
    public Browser colleague(String name, Access access) {
        return application.browser().signIn(join(application.member(name, access, List.of())));
    }

    private String join(NewMember member) {
        application.get(Tenants.class).join(tenant, member);
        return member.email().orElseThrow();
    }
}
