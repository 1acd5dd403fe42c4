package io.sopwright.cli;

import io.sopwright.document.North;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** North Ltd as files: a shelf of one template, a company with one document and one client. */
record NorthFolder(Path root) {

    /** Puts the files there. */
    static NorthFolder in(Path root) {
        var folder = new NorthFolder(root);
        folder.write("shelf/welcome/policy.yaml", North.YAML);
        folder.write("shelf/welcome/policy.md", North.TEXT);
        folder.write("north/tenant.yaml", North.TENANT);
        folder.write("north/documents/welcome.yaml", North.HEAD);
        folder.write("north/clients.yaml", """
                clients:
                  - id: aurora
                    name: Aurora
                    kind: new
                    country: AT
                    onboardings:
                      - { document: welcome, events: { signed: 2026-03-02 } }
                """);
        return folder;
    }

    Path shelf() {
        return root.resolve("shelf");
    }

    Path tenant() {
        return root.resolve("north");
    }

    Path out() {
        return root.resolve("out");
    }

    void write(String path, String text) {
        try {
            var file = root.resolve(path);
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Command render(Object... more) {
        return with("render", more, tenant(), "--out", out(), "--shelf", shelf());
    }

    Command check(Object... more) {
        return with("check", more, tenant(), "--shelf", shelf());
    }

    /** What was said, with the folder's own path left out. */
    String words(String said) {
        return said.replace(root + "/", "");
    }

    private static Command with(String name, Object[] more, Object... rest) {
        var all = new Object[1 + rest.length + more.length];
        all[0] = name;
        System.arraycopy(rest, 0, all, 1, rest.length);
        System.arraycopy(more, 0, all, 1 + rest.length, more.length);
        return Command.run(all);
    }
}
