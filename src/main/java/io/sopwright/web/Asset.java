package io.sopwright.web;

import io.micronaut.http.HttpResponse;

/** A file as it is sent: compressed, and kept by browsers for a year, for its address changes with its content. */
final class Asset {

    private final String mediaType;
    private final String mark;
    private final byte[] zipped;

    /**
     * @param mark changes with the content
     * @param zipped its bytes, compressed with gzip
     */
    Asset(String mediaType, String mark, byte[] zipped) {
        this.mediaType = mediaType;
        this.mark = mark;
        this.zipped = zipped;
    }

    String mark() {
        return mark;
    }

    HttpResponse<byte[]> response() {
        return HttpResponse.ok(zipped).header("Content-Type", mediaType).header("Content-Encoding", "gzip")
                .header("Cache-Control", "public, max-age=31536000, immutable");
    }
}
