package io.sopwright.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Sends forms with a file (RFC 7578). */
public final class Multipart {

    private static final String BOUNDARY = "----sopwright-test";

    private Multipart() {}

    /** Sends fields and one file as a browser does. */
    public static Reply post(Browser browser, String path, Map<String, String> fields, String field, String name, byte[] bytes) {
        var body = new ByteArrayOutputStream();
        fields.forEach((key, text) -> write(body, part("name=\"" + key + "\"", "") + text + "\r\n"));
        write(body, part("name=\"" + field + "\"; filename=\"" + name + "\"", "Content-Type: image/png\r\n"));
        body.writeBytes(bytes);
        write(body, "\r\n--" + BOUNDARY + "--\r\n");
        return browser.post(path, "multipart/form-data; boundary=" + BOUNDARY, body.toByteArray(), Map.of());
    }

    private static String part(String disposition, String more) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n" + more + "\r\n";
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
