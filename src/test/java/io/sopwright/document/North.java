package io.sopwright.document;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.sopwright.catalogue.PolicyTemplate;
import io.sopwright.profile.Company;
import io.sopwright.source.InvalidText;
import io.sopwright.source.Source;
import io.sopwright.yaml.Yaml;

/** North Ltd, where Ann and Bo work, and the small template that it adopted. */
public final class North {

    /** The template's policy.yaml. */
    public static final String YAML = """
            id: welcome
            version: 1.0.0
            title: Welcome
            summary: A client is made welcome.
            category: Operations
            prefix: OPS
            owner: lead
            review: 12 months
            starts: signed
            fields:
              company_name: { type: text, stage: company, label: Company name, example: Harbour Ltd }
              days: { type: whole number, label: Days until the call, unit: business days, min: 1, max: 10, default: 3 }
              reports: { type: yes/no, label: Are there reports?, default: no }
              channels: { type: list, label: Channels, default: [e-mail, phone] }
              note: { type: text, label: Note, required: no, example: Bring cake. }
              place: { type: text, label: Place of the call, example: at the client's }
            roles:
              lead: { title: Lead }
              helper: { title: Helper }
              client_contact: { title: Contact, side: client }
            events: { signed: Contract signed, called: Call held }
            products: { p1: { title: Reports }, p2: { title: Modules, parts: { p2a: Cash flow, p2b: Stock } } }
            facts:
              urgent: { type: yes/no, default: no }
              units: { type: whole number, min: 1 }
            phases:
              - key: start
                title: Start
                tasks:
                  - { key: call, title: Hold the call, clause: "1.1", role: lead, completes: called, due: { within: <<days>> business days, of: signed } }
                  - { key: thank, title: Thank the client, clause: "1.2", role: helper, due: { within: 4 hours, of: called } }
                  - { key: hurry, title: Hurry, role: lead, when: run.urgent && client.kind == 'new' }
                  - { key: ship, title: Ship, role: helper, for each: product }
                  - { key: answer, title: Answer, role: client_contact, evidence: [signed form], items: [Read, Understood] }
            kpis:
              - { key: speed, title: Days to the call, unit: business days, fact: run, value: "bdays(signed, called)", aggregate: mean, period: called, targets: [{ is: at most <<days>> }] }
            """;

    /** The template's policy.md. */
    public static final String TEXT = """
            ## Start

            1.1 **Call.** <<company_name>> calls within <<days>> business days <<place>>, by:

            <<#channels>>
            - <<item>>
            <</channels>>

            1.2 **Thanks.** The client is thanked.
            <<#note>>

            1.3 <<note>>
            <</note>>
            <<#reports>>

            1.4 **Reports.** There are reports.
            <</reports>>

            ## Measures

            <<#phases>><<#tasks>>
            - <<title>>: <<due>>
            <</tasks>><</phases>>
            <<#kpis>>
            - <<title>>: <<target>>
            <</kpis>>
            """;

    /** The company's tenant.yaml. */
    public static final String TENANT = """
            slug: north
            locale: en-GB
            zone: Europe/London
            profile: { company_name: North Ltd, company_address: "1 North Street, Leeds" }
            calendar: { country: GB, hours: "Mon-Fri 09:00-17:00" }
            roles: { helper: Assistant }
            people:
              ann: { name: Ann Archer, title: Director, roles: [lead, helper] }
              bo: { name: Bo Brook, roles: [helper] }
            """;

    /** The head of the document's file: eleven lines, the answers begin on the twelfth. */
    public static final String HEAD = """
            template: welcome
            release: 1.0.0
            number: OPS-001
            version: "1.0"
            state: effective
            owner: ann
            approvers: [bo]
            effective: 2026-01-12
            revisions:
              - { version: "1.0", day: 2026-01-12, change: First issue, by: ann }
            answers:
              place: on site
            """;

    private North() {}

    static PolicyTemplate template() {
        return template(YAML, TEXT);
    }

    static PolicyTemplate template(String yaml, String text) {
        return PolicyTemplate.read(new Source("policy.yaml", yaml), new Source("policy.md", text));
    }

    /** The version of a document whose file goes on after its head like this. */
    public static DocumentVersion version(String rest) {
        return version(TENANT, HEAD + rest, template());
    }

    /** The version of the document, whose template's policy.yaml reads like this. */
    public static DocumentVersion versionOf(String yaml) {
        return version(TENANT, HEAD, template(yaml, TEXT));
    }

    /** The version of a document of a company. */
    static DocumentVersion version(String tenant, String file, PolicyTemplate template) {
        var written = Yaml.read(new Source("welcome.yaml", file));
        var company = Company.shape().read(Yaml.read(new Source("tenant.yaml", tenant)));
        return Drafting.version("welcome", company, Document.shape().read(written), template, written);
    }

    /** What is said about a document whose file goes on after its head like this, a line a finding. */
    static String refusal(String rest) {
        return assertThrows(InvalidText.class, () -> version(rest)).getMessage();
    }

    static String refusal(String tenant, String file, PolicyTemplate template) {
        return assertThrows(InvalidText.class, () -> version(tenant, file, template)).getMessage();
    }

    /** A version's text without its marks. */
    static String words(DocumentVersion version) {
        return version.merged().plainText();
    }
}
