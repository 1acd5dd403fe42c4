package io.sopwright.exchange;

import java.io.IOException;
import java.io.OutputStream;

/** Where the files of a company go. */
public interface Destination {

    /** What a file holds. */
    interface Content {

        /** Writes it; leaves the stream open. */
        void to(OutputStream out) throws IOException;
    }

    /**
     * Takes one file.
     *
     * @param path with slashes, below the company's folder: letters, digits, points, hyphens and underscores only
     */
    void write(String path, Content content) throws IOException;
}
