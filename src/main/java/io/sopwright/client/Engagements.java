package io.sopwright.client;

import io.sopwright.tenancy.Member;
import java.util.List;
import java.util.Map;

/** What the company's processes have to do with its clients: told by those who run them. */
public interface Engagements {

    /**
     * A process that runs, or ran, for a client.
     *
     * @param path its page, below the company's address
     * @param title what is done
     * @param state a word for people
     * @param percent how much of it is done, 0 to 100
     */
    record Engagement(String path, String title, String state, int percent) {}

    /** The processes of one client, the newest first. */
    List<Engagement> of(Member member, ClientId client);

    /** What a client's people can be in the company's processes, key to title. */
    Map<String, String> roles(Member member);
}
