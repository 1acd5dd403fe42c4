package io.sopwright.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.sopwright.testing.Application;
import io.sopwright.testing.Chromium;
import io.sopwright.testing.Visitor;
import io.sopwright.testing.WithApplication;
import io.sopwright.testing.WithChromium;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Takes the pictures of docs/images anew: no test, and not run with them, but by its name. */
@ExtendWith({WithApplication.class, WithChromium.class})
class Pictures {

    private static final Path IMAGES = Path.of("docs", "images");
    private static final String OEM = "OEM client onboarding in 90 days";

    @TempDir
    Path temporary;

    @Test
    void of_lumenwerk_on_a_wednesday_in_november(Application app, Chromium chromium) throws IOException {
        app.clock().set(Instant.parse("2026-11-18T09:20:00Z"));
        var company = SampleCompany.takenIn(app, "lumenwerk", temporary);
        try (var mia = chromium.visitor(app).signsIn(company.email("mia"))) {
            mia.follows("Clients").follows("Bluebonnet Wellness LLC").follows("OPS-001 " + OEM).sees("Contract and setup");
            mia.presses("Tick: Record how we communicate").sees("11 of 84");
            take(mia, "onboarding");
            mia.follows("Send the minutes with the actions").sees("Why this date");
            take(mia, "task");
            mia.follows("My tasks").sees("Bluebonnet Wellness LLC");
            take(mia, "tasks");
            mia.follows("KPIs").sees("Acknowledged in time");
            take(mia, "kpis");
            mia.follows("Documents").follows("Adopt a template").sees("SaaS customer");
            take(mia, "shelf");
            mia.follows("Documents").follows(OEM).presses("Revise").sees("Draft · version");
            take(mia, "document");
            mia.followsInMenu("Questions and answers").sees("ready");
            mia.sees("First article").labelled("After how many days without a sign from the client do you call?")
                    .scrollIntoViewIfNeeded();
            take(mia, "questions");
            mia.follows("Read OPS-001").followsInMenu("Edit the text").sees("last changed");
            take(mia, "text");
            mia.followsInMenu("Back to the document").followsInMenu("Edit the process").sees("At a glance");
            mia.unfolds("At a glance");
            take(mia, "process");
        }
    }

    private static void take(Visitor visitor, String name) {
        take(visitor, name, 1280, 800, ColorScheme.LIGHT);
        take(visitor, name, 1280, 800, ColorScheme.DARK);
        take(visitor, name, 360, 740, ColorScheme.LIGHT);
        take(visitor, name, 360, 740, ColorScheme.DARK);
        visitor.page().setViewportSize(1280, 800);
    }

    private static void take(Visitor visitor, String name, int width, int height, ColorScheme scheme) {
        var page = visitor.page();
        if (!name.equals("questions")) {
            page.evaluate("scrollTo(0, 0)");
        }
        var shown = scheme.name().toLowerCase(Locale.ROOT);
        page.setViewportSize(width, height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.waitForFunction("name => document.documentElement.dataset.bsTheme === name", shown);
        page.screenshot(new Page.ScreenshotOptions().setPath(IMAGES.resolve(name + "-" + width + "-" + shown + ".png")));
    }
}
