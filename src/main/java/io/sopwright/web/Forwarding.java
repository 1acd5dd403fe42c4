package io.sopwright.web;

import io.micronaut.http.HttpHeaders;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What proxies wrote into a request about those for whom they ask, the first asker first. */
final class Forwarding {

    private static final String USUAL = "X-Forwarded-For";
    private static final String STANDARD = "Forwarded";
    private static final Pattern WITH_PORT = Pattern.compile("\\[([0-9A-Fa-f:.]+)](:[0-9]{1,5})?|([0-9.]+)(:[0-9]{1,5})?");

    private Forwarding() {}

    /**
     * The addresses as they were written, of X-Forwarded-For or of Forwarded (RFC 7239); empty without either, and when both are there and differ: a
     * proxy that writes the one passes on what a visitor wrote into the other.
     */
    static List<String> read(HttpHeaders headers) {
        var usual = parts(headers, USUAL, ",").stream().map(Forwarding::withoutPort).toList();
        var standard = parts(headers, STANDARD, ",").stream().map(Forwarding::asker).toList();
        if (usual.isEmpty() || standard.equals(usual)) {
            return standard;
        }
        return standard.isEmpty() ? usual : List.of();
    }

    private static List<String> parts(HttpHeaders headers, String name, String separator) {
        var all = new ArrayList<String>();
        headers.getAll(name).forEach(line -> all.addAll(split(line, separator)));
        return all;
    }

    private static List<String> split(String text, String separator) {
        return Arrays.stream(text.split(separator, -1)).map(String::strip).toList();
    }

    /** The parameter {@code for} of one hop: {@code for="[2001:db8::1]:4711";proto=https}. What it is not empty for may be no address. */
    private static String asker(String hop) {
        return split(hop, ";").stream().filter(pair -> pair.toLowerCase(Locale.ROOT).startsWith("for=")).findFirst()
                .map(pair -> withoutPort(unquoted(pair.substring("for=".length())))).orElse("");
    }

    private static String unquoted(String text) {
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"") ? text.substring(1, text.length() - 1) : text;
    }

    private static String withoutPort(String node) {
        var matcher = WITH_PORT.matcher(node);
        return matcher.matches() ? Optional.ofNullable(matcher.group(1)).orElseGet(() -> matcher.group(3)) : node;
    }
}
