package io.sopwright.web;

import java.util.regex.Pattern;

/** Addresses to which people may be led after signing in: of this site only. */
public final class LocalPath {

    /** The start of the site. */
    public static final String HOME = "/";

    // not a host (//host, /\host), and nothing that ends a header
    private static final Pattern LOCAL = Pattern.compile("/([A-Za-z0-9_~.-][A-Za-z0-9_~./?=&%-]*)?");

    private LocalPath() {}

    static boolean is(String path) {
        return LOCAL.matcher(path).matches();
    }

    /** The path, or the start of the site for what is none. */
    public static String of(String path) {
        return is(path) ? path : HOME;
    }
}
