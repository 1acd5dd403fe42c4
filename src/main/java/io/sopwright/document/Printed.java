package io.sopwright.document;

import io.sopwright.pdf.Print;

/**
 * A page in its two forms.
 *
 * @param html for a screen, complete in itself
 * @param pdf for paper and for signing
 */
public record Printed(String html, Print pdf) {}
