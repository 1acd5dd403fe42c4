package io.sopwright.markdown;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Where a link of a text leads. */
sealed interface Link {

    /** A web or mail address, ready for an attribute. */
    record Address(String url) implements Link {}

    /** A heading or clause of the same text. */
    record Anchor(String id) implements Link {}

    /** Another document, which is named and not linked. */
    record Document(String id) implements Link {}

    record Refused(String sentence) implements Link {}

    Pattern MAIL = Pattern.compile("mailto:[\\p{L}\\p{N}.!#$%'*+/=^_`{|}~-]+@[\\p{L}\\p{N}.-]+");
    Pattern DOCUMENT = Pattern.compile("[\\p{L}\\p{N}._/-]{1,100}");
    String UNTOUCHED = "-._~:/?#[]@!$&'()*+,;=%";

    static Link to(String destination) {
        if (destination.startsWith("#")) {
            return new Anchor(destination.substring(1));
        }
        if (destination.startsWith("doc:")) {
            var id = destination.substring(4);
            return DOCUMENT.matcher(id).matches() ? new Document(id) : new Refused("Write the document's number behind doc:.");
        }
        if (destination.startsWith("mailto:")) {
            return MAIL.matcher(destination).matches()
                    ? new Address(destination)
                    : new Refused("Write one mail address behind mailto:, and nothing else.");
        }
        return web(destination);
    }

    private static Link web(String destination) {
        try {
            var uri = new URI(encoded(destination));
            if (uri.getScheme() == null || !uri.getScheme().equals("https")) {
                return new Refused("A link leads to https://..., mailto:..., #heading or doc:NUMBER: change it.");
            }
            return uri.getHost() != null && uri.getUserInfo() == null
                    ? new Address(uri.toString())
                    : new Refused("Write the link as https://, the name of the site and what follows.");
        } catch (URISyntaxException _) {
            return new Refused("This link cannot be read: write it as https://, the name of the site and what follows.");
        }
    }

    private static String encoded(String destination) {
        var encoded = new StringBuilder();
        for (byte b : destination.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || UNTOUCHED.indexOf(c) >= 0)) {
                encoded.append(c);
            } else {
                encoded.append("%%%02X".formatted((int) c));
            }
        }
        return encoded.toString();
    }
}
