package io.sopwright.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A browser that runs scripts: the system's Chromium, started once for all tests. */
public final class Chromium implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");

    /** How long something may take to appear, in milliseconds: long, for machines that are busy. */
    private static final double PATIENCE = 20_000;

    private final Playwright playwright = Playwright
            .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright.chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(PROGRAM).setArgs(List.of("--no-sandbox")));
    private final Inspection inspection = new Inspection();

    Chromium() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    static boolean isHere() {
        return Files.isExecutable(PROGRAM);
    }

    /** Somebody new at a window, who sees pages as most people do. */
    public Visitor visitor(Application app) {
        return visitor(app, new Browser.NewContextOptions());
    }

    /** Somebody new at a window who never runs scripts. */
    public Visitor visitorWithoutScripts(Application app) {
        return visitor(app, new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    /** Somebody new at a window with settings of their own. */
    public Visitor visitor(Application app, Browser.NewContextOptions settings) {
        return new Visitor(browser.newContext(settings.setBaseURL(app.address())), inspection);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
