package io.sopwright.pdf;

import com.openhtmltopdf.context.StyleReference;
import com.openhtmltopdf.css.newmatch.CascadedStyle;
import com.openhtmltopdf.css.newmatch.PageInfo;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.SharedContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The styles of a page, which also count the printed pages: the renderer asks for the style of each one that it adds. One box that is far
 * higher than its paper would otherwise fill the memory with pages before the layout ends and they can be counted.
 */
final class PageLimit extends StyleReference {

    static final int MAX_PAGES = 500;

    /** A layout may make a page, drop it and make it again. */
    private static final int MAX_MADE = 4 * MAX_PAGES;

    private final StyleReference styles;
    private final TimeLimit limit;
    private int made;

    /** Puts the limit around the styles of a renderer that has read its page. */
    PageLimit(SharedContext context, TimeLimit limit) {
        super(context.getUserAgentCallback());
        this.styles = context.getCss();
        this.limit = limit;
    }

    @Override
    public PageInfo getPageStyle(@Nullable String pageName, @Nullable String pseudoPage) {
        limit.check();
        check(++made, MAX_MADE);
        return styles.getPageStyle(pageName, pseudoPage);
    }

    static void check(int pages) {
        check(pages, MAX_PAGES);
    }

    private static void check(int pages, int most) {
        if (pages > most) {
            throw new CannotPrint("The print would have more than " + MAX_PAGES + " pages: split the document.");
        }
    }

    @Override
    public CalculatedStyle getRootElementStyle() {
        return styles.getRootElementStyle();
    }

    @Override
    public boolean isHoverStyled(Element element) {
        return styles.isHoverStyled(element);
    }

    @Override
    public int getFragmentHide(Element element) {
        return styles.getFragmentHide(element);
    }

    @Override
    public CascadedStyle getPseudoElementStyle(Node node, String pseudoElement) {
        return styles.getPseudoElementStyle(node, pseudoElement);
    }

    @Override
    public CascadedStyle getCascadedStyle(@Nullable Element element, boolean restyle) {
        return styles.getCascadedStyle(element, restyle);
    }

    @Override
    public List<FontFaceRule> getFontFaceRules() {
        return styles.getFontFaceRules();
    }
}
