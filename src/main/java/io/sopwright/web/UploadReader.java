package io.sopwright.web;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.multipart.Attribute;
import io.netty.handler.codec.http.multipart.DefaultHttpDataFactory;
import io.netty.handler.codec.http.multipart.FileUpload;
import io.netty.handler.codec.http.multipart.HttpPostMultipartRequestDecoder;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.EndOfDataDecoderException;
import io.netty.handler.codec.http.multipart.InterfaceHttpData;
import io.sopwright.source.Characters;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the beginning of a form with a file (RFC 7578), as far as its first file: our forms have their texts before it. */
final class UploadReader {

    private static final int LONGEST = 1_000_000;
    private static final int PIECE = 8192;
    private static final int MOST_FIELDS = 2000;
    private static final int LONGEST_NAME = 150;

    private final HttpPostMultipartRequestDecoder decoder;
    private final List<Map.Entry<String, String>> fields = new ArrayList<>();
    private final Map<String, String> files = new LinkedHashMap<>();

    private UploadReader(String contentType) {
        var request = new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, "/");
        request.headers().set(HttpHeaderNames.CONTENT_TYPE, contentType);
        this.decoder = new HttpPostMultipartRequestDecoder(new DefaultHttpDataFactory(false), request, StandardCharsets.UTF_8,
                MOST_FIELDS, LONGEST);
    }

    /**
     * What stands before the file, and what the file is called.
     *
     * @return empty when no file begins in the first megabyte, or when it is no such form
     */
    static Optional<Upload> read(String contentType, InputStream body) throws IOException {
        try {
            var reader = new UploadReader(contentType);
            try {
                return reader.read(body);
            } finally {
                reader.decoder.destroy();
            }
        } catch (RuntimeException _) {
            // not only what the decoder declares comes of a hostile form; the route tells what is wrong with it
            return Optional.empty();
        }
    }

    private Optional<Upload> read(InputStream body) throws IOException {
        var piece = new byte[PIECE];
        int all = 0;
        int read = body.read(piece);
        while (read >= 0 && files.isEmpty() && all < LONGEST) {
            decoder.offer(new DefaultHttpContent(Unpooled.wrappedBuffer(Arrays.copyOf(piece, read))));
            take();
            all += read;
            read = files.isEmpty() ? body.read(piece) : 0;
        }
        return files.isEmpty() ? Optional.empty() : Optional.of(new Upload(fields, files));
    }

    private void take() throws IOException {
        try {
            while (decoder.hasNext()) {
                take(decoder.next());
            }
        } catch (EndOfDataDecoderException _) {
            // the form ends here
        }
        if (decoder.currentPartialHttpData() instanceof FileUpload begun) {
            take(begun);
        }
    }

    private void take(InterfaceHttpData part) throws IOException {
        switch (part) {
            case Attribute text -> fields.add(Map.entry(text.getName(), text.getValue()));
            case FileUpload file -> files.putIfAbsent(file.getName(), shown(file.getFilename()));
            default -> throw new IllegalStateException(part.toString());
        }
    }

    private static String shown(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return Characters.refused(last, 0).isPresent() || last.length() > LONGEST_NAME ? "" : last;
    }
}
