package io.sopwright.schedule;

import java.util.Map;

/** A question about a run that is answered with yes or no. */
interface Condition {

    /** Always yes. */
    Condition ALWAYS = _ -> true;

    boolean holds(Map<String, Object> facts);
}
