package io.sopwright.pdf;

import com.openhtmltopdf.simple.extend.XhtmlNamespaceHandler;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads elements as usual, and asks the time whenever the renderer gives one its style or lays out its box. */
final class WatchedElements extends XhtmlNamespaceHandler {

    private final TimeLimit limit;

    WatchedElements(TimeLimit limit) {
        this.limit = limit;
    }

    @Override
    public @Nullable String getID(Element element) {
        limit.check();
        return super.getID(element);
    }
}
