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
 * @param demo whether mail stays here, and sample companies may be there
 */
public record ServerSettings(String address, String host, int port, DatabaseSettings database, Path folder, Path shelf,
        boolean demo) {}
