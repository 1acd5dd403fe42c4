package io.sopwright.web;

import gg.jte.html.HtmlTemplateOutput;

/** What a template shows: a page within the shell, or a part of one that replaces its predecessor in the browser. */
public interface Page {

    /** Writes itself with its template. */
    void write(HtmlTemplateOutput out, Shell shell);
}
