package io.sopwright.tenancy;

/** What somebody may do in a company. */
public enum Right {
    /** See documents, clients and their checklists. */
    READ,
    /** Start onboardings, tick, attach, write notes; keep clients and contacts. */
    RUN,
    /** Adopt templates, answer questions, change texts, processes and KPIs. */
    CONFIGURE,
    /** Approve versions, or decline them. */
    APPROVE,
    /** Invite people, give roles, change what is true of the company. */
    ADMINISTER,
    /** Read the audit trail. */
    AUDIT
}
