package io.sopwright.web;

import io.micronaut.core.io.buffer.ByteBuffer;
import io.micronaut.core.type.Argument;
import io.micronaut.core.type.Headers;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.body.TypedMessageBodyReader;
import io.micronaut.http.codec.CodecException;
import io.sopwright.refusal.Invalid;
import io.sopwright.wording.Message;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads forms (application/x-www-form-urlencoded of the URL standard), in UTF-8, and of a size that a person can fill in. */
@Singleton
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class FormReader implements TypedMessageBodyReader<Form> {

    private static final int MOST_FIELDS = 2000;
    private static final Pattern AMPERSAND = Pattern.compile("&");

    @Override
    public Argument<Form> getType() {
        return Argument.of(Form.class);
    }

    @Override
    public Form read(Argument<Form> type, MediaType mediaType, Headers headers, ByteBuffer<?> bytes) {
        return parse(bytes.toString(StandardCharsets.UTF_8));
    }

    @Override
    public Form read(Argument<Form> type, MediaType mediaType, Headers headers, InputStream in) {
        try {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new CodecException("The form could not be read", broken);
        }
    }

    static Form parse(String body) {
        return Form.of(fields(body));
    }

    static List<Map.Entry<String, String>> fields(String body) {
        var fields = new ArrayList<Map.Entry<String, String>>();
        for (var field : body.isEmpty() ? List.<String>of() : List.of(AMPERSAND.split(body, MOST_FIELDS + 2))) {
            int equals = field.indexOf('=');
            fields.add(Map.entry(decoded(equals < 0 ? field : field.substring(0, equals)),
                    decoded(equals < 0 ? "" : field.substring(equals + 1))));
        }
        if (fields.size() > MOST_FIELDS) {
            throw new Invalid("form", Message.of("form.too_many_fields", MOST_FIELDS));
        }
        return fields;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            throw new Invalid("form", Message.of("form.unreadable"));
        }
    }
}
