package io.sopwright.web;

import io.micronaut.core.io.buffer.ByteBuffer;
import io.micronaut.core.type.Argument;
import io.micronaut.core.type.Headers;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.body.TypedMessageBodyReader;
import io.micronaut.http.codec.CodecException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads forms as {@link FormReader} does, and leaves their texts as they are. */
@Singleton
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class SentFormReader implements TypedMessageBodyReader<SentForm> {

    @Override
    public Argument<SentForm> getType() {
        return Argument.of(SentForm.class);
    }

    @Override
    public SentForm read(Argument<SentForm> type, MediaType mediaType, Headers headers, ByteBuffer<?> bytes) {
        return new SentForm(FormReader.fields(bytes.toString(StandardCharsets.UTF_8)));
    }

    @Override
    public SentForm read(Argument<SentForm> type, MediaType mediaType, Headers headers, InputStream in) {
        try {
            return new SentForm(FormReader.fields(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new CodecException("The form could not be read", broken);
        }
    }
}
