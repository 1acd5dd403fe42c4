package io.sopwright.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Looks at a page narrow and wide, light and dark: that everybody can use it (WCAG 2.2 AA, as far as axe can tell) and that it is not wider than its
 * window. A page of which another of its kind was looked at is passed over.
 */
final class Inspection {

    private static final int WIDE = 1280;
    private static final int NARROW = 360;
    private static final int HEIGHT = 800;

    private static final Map<String, Object> EVERYTHING = Map.of("type", "tag", "values",
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));
    private static final Map<String, Object> COLOURS = Map.of("type", "rule", "values",
            List.of("color-contrast", "link-in-text-block"));

    /** What was found, a sentence each. */
    private static final String RUN = """
            rules => axe.run({runOnly: rules, resultTypes: ['violations']}).then(found => found.violations.flatMap(one =>
                one.nodes.map(node => one.id + ': ' + node.target.join(' ') + ' ' + node.failureSummary)))
            """;

    /** The kind of a page: its address without ids, and whether it is empty or refuses something. */
    private static final String KIND = """
            location.pathname.replace(/[0-9A-Z]{13}/g, '*').replace(/^.c.[^/]*/, '').replace(/[a-z]+_[a-z_]+/g, '*')
                + ['.empty', '.alert', 'table', 'form'].filter(part => document.querySelector('main ' + part)).join()
            """;

    private final String axe = axe();
    private final Set<String> seen = new HashSet<>();

    void inspect(Page page) {
        if (seen.add((String) page.evaluate(KIND))) {
            look(page, WIDE, ColorScheme.LIGHT, EVERYTHING);
            look(page, WIDE, ColorScheme.DARK, COLOURS);
            look(page, NARROW, ColorScheme.DARK, EVERYTHING);
            look(page, NARROW, ColorScheme.LIGHT, COLOURS);
            page.setViewportSize(WIDE, HEIGHT);
        }
    }

    private void look(Page page, int width, ColorScheme scheme, Map<String, Object> rules) {
        page.setViewportSize(width, HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        var name = scheme.name().toLowerCase(Locale.ROOT);
        page.waitForFunction("name => document.documentElement.dataset.bsTheme === name", name);
        var where = page.url() + ", " + width + " px, " + name;
        assertEquals(width, page.evaluate("Math.max(innerWidth, document.documentElement.scrollWidth)"), where);
        page.frames().forEach(frame -> assertEquals(List.of(), check(frame, rules), where));
    }

    private Object check(Frame frame, Map<String, Object> rules) {
        if (!(boolean) frame.evaluate("'axe' in window")) {
            frame.evaluate(axe);
        }
        return frame.evaluate(RUN, rules);
    }

    private static String axe() {
        try (var file = Inspection.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
