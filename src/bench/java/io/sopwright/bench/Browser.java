package io.sopwright.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchPersistentContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The Chromium of this machine, without a window and without a network, with one page open. */
final class Browser implements AutoCloseable {

    private static final List<String> QUIET = List.of("--disable-gpu", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync");

    private final Path profile;
    private final Playwright playwright;
    private final BrowserContext context;
    private final Page page;

    Browser() throws IOException {
        this.profile = Files.createTempDirectory("sopwright-bench");
        this.playwright = Playwright
                .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.context = playwright.chromium().launchPersistentContext(profile, new LaunchPersistentContextOptions()
                .setExecutablePath(executable()).setChromiumSandbox(false).setOffline(true).setArgs(QUIET));
        this.page = context.newPage();
    }

    private static Path executable() {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome").map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable).findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium on the PATH: install it, or leave the part pdf out."));
    }

    String version() {
        return Objects.requireNonNull(context.browser()).version();
    }

    byte[] print(String html) {
        page.setContent(html);
        return printAgain();
    }

    /** The page that is open. */
    byte[] printAgain() {
        return page
                .pdf(new Page.PdfOptions().setTagged(true).setOutline(true).setPreferCSSPageSize(true).setPrintBackground(true));
    }

    @Override
    public void close() throws IOException {
        context.close();
        playwright.close();
        Folders.delete(profile);
    }
}
