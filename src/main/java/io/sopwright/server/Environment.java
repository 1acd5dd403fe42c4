package io.sopwright.server;

import io.sopwright.database.DatabaseSettings;
import io.sopwright.web.Proxies;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an operator's settings from the variables {@code SOPWRIGHT_*} and says everything that is missing or weak at once. */
public final class Environment {

    private static final int SHORTEST_SECRET = 32;
    private static final int SHORTEST_PASSWORD = 12;

    private final Map<String, String> variables;
    private final List<String> problems = new ArrayList<>();

    /** @param variables as the system has them */
    public Environment(Map<String, String> variables) {
        this.variables = Map.copyOf(variables);
    }

    /**
     * The settings of a server that is not a demonstration.
     *
     * @param shelf the folder of the policy templates
     * @throws IllegalArgumentException with a sentence a line for all that keeps it from starting
     */
    public ServerSettings server(Path shelf) {
        var address = needed("ADDRESS", "the address that people type, for instance https://sops.example.com");
        if (!address.isEmpty() && !address.matches("https://[A-Za-z0-9.:-]+|http://(localhost|127\\.0\\.0\\.1)(:[0-9]+)?")) {
            problems.add("SOPWRIGHT_ADDRESS begins with https:// and ends with the host; only http://localhost goes without.");
        }
        var secret = secret("SECRET", SHORTEST_SECRET);
        var folder = Path.of(given("FOLDER").orElse("data"));
        var database = database(folder, secret);
        var settings = new ServerSettings(address, given("HOST").orElse("127.0.0.1"), number("PORT", 8080), database, folder,
                shelf,
                mail(), secret, given("METRICS_TOKEN").orElse(""), proxies(), false);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems));
        }
        return settings;
    }

    private DatabaseSettings database(Path folder, String secret) {
        var url = given("DATABASE_URL").orElse("");
        if (url.isEmpty()) {
            return DatabaseSettings.embedded(folder, secret);
        }
        var user = needed("DATABASE_USER", "the user as which the application works");
        var password = secret("DATABASE_PASSWORD", SHORTEST_PASSWORD);
        var owner = needed("DATABASE_OWNER", "the user who owns the schema and may grant rights");
        var ownerPassword = secret("DATABASE_OWNER_PASSWORD", SHORTEST_PASSWORD);
        if (!user.isEmpty() && user.equals(owner)) {
            problems.add(
                    "SOPWRIGHT_DATABASE_USER and _OWNER are the same: the application must not be able to change its audit trail.");
        }
        return problems.isEmpty()
                ? new DatabaseSettings(url, user, password, owner, ownerPassword)
                : DatabaseSettings.embedded(folder, "");
    }

    private MailSettings mail() {
        return given("SMTP_HOST").map(host -> new MailSettings(host, number("SMTP_PORT", 587), given("SMTP_USER").orElse(""),
                given("SMTP_PASSWORD").orElse(""), needed("MAIL_FROM", "the sender of mails"),
                !given("SMTP_STARTTLS").orElse("yes").equals("no"))).orElse(MailSettings.FOLDER);
    }

    private String proxies() {
        var text = given("PROXIES").orElse("");
        try {
            Proxies.of(text);
        } catch (IllegalArgumentException wrong) {
            problems.add("SOPWRIGHT_PROXIES holds addresses and networks, separated by commas, such as 10.0.0.7 or 10.0.0.0/24; “"
                    + wrong.getMessage() + "” is none that can be trusted.");
        }
        return text;
    }

    private Optional<String> given(String name) {
        return Optional.ofNullable(variables.get("SOPWRIGHT_" + name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private String needed(String name, String about) {
        return given(name).orElseGet(() -> {
            problems.add("Set SOPWRIGHT_" + name + ": " + about + ".");
            return "";
        });
    }

    private String secret(String name, int shortest) {
        var secret = needed(name, "a random text of at least " + shortest + " characters");
        boolean weak = !secret.isEmpty() && (secret.length() < shortest || secret.chars().distinct().count() < 8);
        if (weak) {
            problems.add("SOPWRIGHT_" + name + " is weak: make it a random text of at least " + shortest + " characters.");
        }
        return secret;
    }

    private int number(String name, int otherwise) {
        var text = given(name).orElse(Integer.toString(otherwise));
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > 65_535) {
            problems.add("SOPWRIGHT_" + name + " is a number up to 65535.");
            return otherwise;
        }
        return Integer.parseInt(text);
    }
}
