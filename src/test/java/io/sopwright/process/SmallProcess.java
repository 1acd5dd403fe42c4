package io.sopwright.process;

import io.sopwright.source.Source;
import io.sopwright.yaml.Node;
import io.sopwright.yaml.Yaml;

/** A small process of North, in which everything fits together: what other tests begin with. */
public final class SmallProcess {

    /** How it is written. */
    public static final String TEXT = """
            starts: contract_signed
            roles:
              owner: { title: Owner }
              inspector: { title: Inspector, side: us, duties: Looks twice. }
              client_contact: { title: Client contact, side: client }
            events:
              contract_signed: Contract signed
              kickoff_held: Kick-off held
              goods_sent: Goods sent
              customs_hold: Goods held by customs
            products:
              a1: { title: Lamps }
              r2: { title: Shelves, parts: { r2b: Boards, r2c: { title: Brackets } } }
            facts:
              urgent: { type: yes/no, label: Is it urgent?, default: no }
              quantity: { type: whole number, label: How many?, example: 5 }
            phases:
              - key: setup
                title: Setup
                window: { from: day 1, to: week 2 }
                tasks:
                  - key: hold_kickoff
                    title: Hold the kick-off call
                    clause: "1.1"
                    role: owner
                    with: [client_contact]
                    due: { within: 3 business days, of: contract_signed }
                    completes: kickoff_held
                    visible: client
                    mandatory: yes
                    evidence: [minutes]
                    meeting:
                      minutes: 45
                      attendees: [owner, client_contact]
                      agenda:
                        - { title: Hello, minutes: 15 }
                        - { title: Plan, minutes: 30, points: [dates, people] }
                  - key: sign_plan
                    title: Sign the plan
                    clause: "1.2"
                    role: owner
                    after: [hold_kickoff]
                    due: { from: day 5, to: day 9 }
                    signature: { by: [client_contact, owner], of: plan }
                  - key: pay_deposit
                    title: Pay the deposit
                    role: client_contact
                    due: { within: 1 week, of: kickoff_held, calendar: both, roll: back }
                    payment: deposit
              - key: making
                title: Making
                window: { from: week 3, to: week 6 }
                tasks:
                  - key: inspect
                    title: Inspect the goods
                    clause: "2.1"
                    role: inspector
                    when: "!run.urgent"
                    after: [sign_plan]
                    due: { by: day 40 }
                    items:
                      - Nothing is scratched
                      - { title: Width, result: decimal, unit: mm, min: 99.5, max: 100.5, coverage: 3 units }
                    for each: product
                  - key: approve_sample
                    title: Approve the sample
                    role: client_contact
                    due: { not before: 2 days, within: 10 days, of: kickoff_held }
                    approval: { by: client_contact, of: sample, silence: { after: 5 business days, then: The sample counts as approved. } }
                  - key: send_goods
                    title: Send the goods
                    clause: "2.2"
                    role: owner
                    after: [inspect, approve_sample]
                    due: { within: 14 days, of: kickoff_held }
                    completes: goods_sent
                  - key: free_goods
                    title: Talk to customs
                    role: owner
                    due: { within: 4 hours, of: customs_hold }
                  - key: ask_how_it_was
                    title: Ask how it was
                    role: owner
                    due: { not before: 7 days, of: goods_sent }
                    survey: feedback
                  - key: look_in
                    title: Look in
                    role: owner
                    repeats: { every: 1 week, while: making, minutes: 10 }
                    form: update
            gates:
              - key: plan_signed
                title: No making without a signed plan
                clause: "1.2"
                blocks: making
                needs:
                  - { signature: sign_plan }
                  - { payment: pay_deposit }
                  - { rule: run.quantity > 0, title: The quantity is known }
                otherwise: { do: Talk again, back to: hold_kickoff, attempts: 2 }
              - key: sample_approved
                title: Nothing leaves before the sample is approved
                blocks: send_goods
                strength: warn
                needs:
                  - { approval: approve_sample }
                  - { done: inspect }
            payments:
              - { key: deposit, title: Deposit, share: 30 %, due: { within: 1 week, of: kickoff_held } }
              - { key: balance, title: Balance, share: 70 % }
            forms:
              update:
                title: Update
                fields:
                  photo: { type: image, label: Photo, required: no }
            surveys:
              feedback:
                title: Feedback
                questions:
                  satisfaction: { ask: How satisfied are you?, scale: 0-10 }
            communication:
              - key: weekly
                title: Status update
                frequency: weekly
                repeats: { every: 1 week, while: making }
                format: e-mail
                from: owner
                to: [client_contact]
                form: update
                clause: "2.1"
                visible: client
            playbook:
              - { key: late, issue: We are late, cause: Parts, solution: Call, tasks: [look_in] }
            kpis:
              - key: shipment
                title: Time to shipment
                clause: "2.2"
                unit: calendar days
                better: lower
                fact: run
                value: days(contract_signed, goods_sent)
                aggregate: mean
                period: goods_sent
                matures: 1 month
                minimum: 5
                counts: { cancelled: left out }
                targets:
                  - { for: new clients, when: client.kind == 'new', is: below 30, warn: below 40 }
                  - { for: repeat clients, when: client.kind == 'repeat', is: at most 28 }
            health:
              title: Healthy client
              conditions:
                - { key: happy, title: At least 8 of 10, rule: feedback.satisfaction >= 8, evidence: survey }
              otherwise: Call them.
            """;

    private SmallProcess() {}

    /** As it was written. */
    public static Node written() {
        return written(TEXT);
    }

    /** Another process, as it was written in {@code policy.yaml}. */
    public static Node written(String text) {
        return Yaml.read(new Source("policy.yaml", text));
    }

    /** As it is understood. */
    public static ProcessDefinition read() {
        return ProcessDefinition.shape().read(written());
    }

    /** Its text with one passage written otherwise. */
    public static String with(String passage, String otherwise) {
        if (!TEXT.contains(passage)) {
            throw new IllegalArgumentException("There is no “" + passage + "” in the small process");
        }
        return TEXT.replace(passage, otherwise);
    }
}
