package io.sopwright.issue;

import io.micronaut.context.BeanProvider;
import io.sopwright.control.VersionId;
import io.sopwright.job.Job;
import io.sopwright.tenancy.TenantId;
import jakarta.inject.Singleton;

/** Brings an approved version into force on its day. */
@Singleton
final class BringIntoForce implements Job {

    static final String NAME = "bring-into-force";

    // the jobs are needed to issue, and this is one of them
    private final BeanProvider<Issues> issues;

    BringIntoForce(BeanProvider<Issues> issues) {
        this.issues = issues;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(TenantId tenant, long subject) {
        issues.get().bringIntoForce(tenant, new VersionId(subject));
    }
}
