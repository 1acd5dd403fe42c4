package io.sopwright.job;

import io.sopwright.database.Id;
import io.sopwright.tenancy.TenantId;

/** Of which thing of which company a job is. */
record Subject(TenantId tenant, long id) {

    /** As the row of a job names it: two ids and a hyphen. */
    static Subject of(String instance) {
        var ids = instance.split("-", 2);
        return new Subject(new TenantId(read(ids[0])), read(ids[1]));
    }

    void run(Job job) {
        job.run(tenant, id);
    }

    private static long read(String id) {
        return Id.read(id).orElseThrow(() -> new IllegalStateException("A job of nothing: " + id));
    }
}
