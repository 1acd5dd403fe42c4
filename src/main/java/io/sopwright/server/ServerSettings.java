package io.sopwright.server;

import io.sopwright.database.DatabaseSettings;
import java.nio.file.Path;

/**
 * All that an operator decides.
 *
 * @param address under which browsers reach the application: {@code https://sops.example.com}
 * @param host the network address on which it listens
 * @param port on which it listens
 * @param folder where files are kept
 * @param shelf the folder of the policy templates
 * @param secret what the program keeps from everybody, at least 32 characters
 * @param metricsToken who may read the metrics; empty for nobody
 * @param proxies whose word for a visitor's address is believed, as {@link io.sopwright.web.Proxies} reads it; empty for none
 * @param demo whether the outbox is shown and sample companies may be there
 */
public record ServerSettings(String address, String host, int port, DatabaseSettings database, Path folder, Path shelf,
        MailSettings mail, String secret, String metricsToken, String proxies, boolean demo) {

    /** Where everything is, for the operator: one line without a secret. */
    public String words() {
        return "Sopwright is at " + address + " · database " + database.words() + " · files in " + folder + " · " + mail.words();
    }
}
