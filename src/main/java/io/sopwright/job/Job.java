package io.sopwright.job;

import io.sopwright.tenancy.TenantId;

/** A kind of work for one thing of one company. Each capability declares its own as beans. May be done twice, and does no harm then. */
public interface Job {

    /** Its name, for ever: {@code print-version}. */
    String name();

    /**
     * Does the work.
     *
     * @param subject the id of the thing
     */
    void run(TenantId tenant, long subject);
}
