package io.sopwright.onboarding;

import io.sopwright.source.Finding;
import io.sopwright.source.InvalidText;
import io.sopwright.yaml.Node;
import io.sopwright.yaml.Part;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Somebody whom the company works for.
 *
 * @param kind {@code new} or {@code repeat}
 * @param country ISO 3166 code
 * @param products keys of the products, or parts of them, that they bought
 */
public record Client(String id, String name, String kind, String country, List<String> products, List<Contact> contacts,
        List<Onboarding> onboardings) {

    private static final Part<Client, String> ID = Part.needed("id", Shapes.SLUG, Client::id, "the client's short name");
    private static final Part<Client, String> NAME = Part.needed("name", Shapes.TEXT, Client::name, "the client's name");
    private static final Part<Client, String> KIND = Part.needed("kind", kinds(), Client::kind, "new or repeat");
    private static final Part<Client, String> COUNTRY = Part.needed("country",
            Shapes.matching("[A-Z]{2}", "is not a country: write its two capital letters (ISO 3166)"), Client::country,
            "where they are");
    private static final Part<Client, List<String>> PRODUCTS = Part.list("products", Shapes.KEY, Client::products,
            "what they bought");
    private static final Part<Client, List<Contact>> CONTACTS = Part.list("contacts", Contact.SHAPE, Client::contacts,
            "the people to talk to");
    private static final Part<Client, List<Onboarding>> ONBOARDINGS = Part.list("onboardings", Onboarding.SHAPE,
            Client::onboardings, "the processes that run for them");

    private static final Shape<Client> SHAPE = new RecordShape<>("client",
            List.of(ID, NAME, KIND, COUNTRY, PRODUCTS, CONTACTS, ONBOARDINGS),
            in -> new Client(in.get(ID), in.get(NAME), in.get(KIND), in.get(COUNTRY), in.get(PRODUCTS), in.get(CONTACTS),
                    in.get(ONBOARDINGS)));

    /** The clients of one file. */
    private record File(List<Client> clients) {

        private static final Part<File, List<Client>> CLIENTS = Part.list("clients", SHAPE, File::clients,
                "the company's clients");
        private static final Shape<File> FILE = new RecordShape<>("list of clients", List.of(CLIENTS),
                in -> new File(in.get(CLIENTS)));
    }

    public Client {
        products = List.copyOf(products);
        contacts = List.copyOf(contacts);
        onboardings = List.copyOf(onboardings);
    }

    /** The JSON Schema (draft 2020-12) of clients.yaml. */
    public static Map<String, Object> schema() {
        return RecordShape.fileSchema("clients.yaml", File.FILE);
    }

    /** Reads a file of clients, each with an id of its own. */
    public static List<Client> readAll(Node file) {
        var clients = File.FILE.read(file).clients;
        var known = new HashSet<String>();
        var findings = IntStream.range(0, clients.size()).filter(i -> !known.add(clients.get(i).id))
                .mapToObj(i -> Finding.error(file.placeOf("clients", String.valueOf(i), "id"),
                        "Another client has the id " + clients.get(i).id + " already: give each its own."))
                .toList();
        if (!findings.isEmpty()) {
            throw new InvalidText(findings);
        }
        return clients;
    }

    /** Writes a file of clients, so that reading it gives the same ones. */
    public static Node writeAll(List<Client> clients) {
        return File.FILE.write(new File(clients));
    }

    private static Shape<String> kinds() {
        var words = new LinkedHashMap<String, String>();
        List.of("new", "repeat").forEach(word -> words.put(word, word));
        return Shapes.oneOf(words);
    }

    /** The first contact who holds a role. */
    Optional<Contact> holding(String role) {
        return contacts.stream().filter(contact -> contact.roles().contains(role)).findFirst();
    }
}
