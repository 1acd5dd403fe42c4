package io.sopwright.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people call the browser that calls itself something long: only to tell one's own sessions apart. */
final class BrowserName {

    // in this order: Edge and Opera call themselves Chrome too, and Chrome calls itself Safari
    private static final List<Map.Entry<String, String>> BROWSERS = List.of(Map.entry("Edg", "Edge"), Map.entry("OPR/", "Opera"),
            Map.entry("Firefox/", "Firefox"), Map.entry("Chrome/", "Chrome"), Map.entry("Safari/", "Safari"));
    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(Map.entry("iPhone", "iPhone"),
            Map.entry("iPad", "iPad"),
            Map.entry("Android", "Android"), Map.entry("Windows", "Windows"), Map.entry("Mac OS", "macOS"),
            Map.entry("Linux", "Linux"));
    private static final int LONGEST = 40;

    private BrowserName() {}

    /** {@code Firefox · Windows}; the beginning of what it calls itself where it is none of the usual ones. */
    static String of(String agent) {
        var known = List.of(first(BROWSERS, agent), first(SYSTEMS, agent)).stream().flatMap(Optional::stream).toList();
        return known.isEmpty() ? agent.substring(0, Math.min(agent.length(), LONGEST)) : String.join(" · ", known);
    }

    private static Optional<String> first(List<Map.Entry<String, String>> names, String agent) {
        return names.stream().filter(name -> agent.contains(name.getKey())).map(Map.Entry::getValue).findFirst();
    }
}
