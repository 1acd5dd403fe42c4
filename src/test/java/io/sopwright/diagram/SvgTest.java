package io.sopwright.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class SvgTest {

    private static final String HOSTILE = "</text><script>alert(1)</script> & \"Co\" 'x' ]]>";

    @Test
    void a_picture_has_a_role_a_title_and_a_description() throws Exception {
        var svg = parsed(svg(Charts.onboarding(), "Onboarding", "From contract to production")).getDocumentElement();
        assertEquals("img", svg.getAttribute("role"));
        assertEquals("flowchart", svg.getAttribute("class"));
        assertEquals("Onboarding", ((Element) svg.getElementsByTagName("title").item(0)).getTextContent());
        assertEquals("From contract to production", ((Element) svg.getElementsByTagName("desc").item(0)).getTextContent());
    }

    @Test
    void each_line_of_text_is_text() throws Exception {
        var texts = parsed(svg(Charts.onboarding(), "t", "d")).getElementsByTagName("text");
        var lines = IntStream.range(0, texts.getLength()).mapToObj(i -> texts.item(i).getTextContent()).toList();
        assertTrue(lines
                .containsAll(List.of("Contract signed", "First article", "9 tasks, weeks 3 to 6", "Deposit", "received?", "No",
                        "Yes", "Withdrawn")),
                lines.toString());
    }

    @Test
    void whatever_people_wrote_stays_text() throws Exception {
        var chart = new Flowchart(List.of(Node.step("a", HOSTILE), Node.decision("b", HOSTILE)),
                List.of(new Edge("a", "b", HOSTILE), new Edge("b", "a", "<b>")));
        var svg = parsed(svg(chart, HOSTILE, HOSTILE));
        assertEquals(0, svg.getElementsByTagName("script").getLength());
        assertEquals(HOSTILE, svg.getElementsByTagName("title").item(0).getTextContent());
        assertEquals(HOSTILE, svg.getElementsByTagName("desc").item(0).getTextContent());
    }

    @Test
    void what_xml_has_no_character_for_is_replaced() throws Exception {
        var chart = new Flowchart(List.of(Node.step("a", "A\u0000\u001b\ud800\uffffB😀")), List.of());
        var text = parsed(svg(chart, "\u0007", "d")).getElementsByTagName("text").item(0).getTextContent();
        assertEquals("A\ufffd\ufffd\ufffd\ufffdB😀", text);
    }

    @Test
    void it_needs_no_style_sheet_script_link_or_id() {
        var svg = svg(Charts.onboarding(), "t", "d");
        List.of("<style", "style=", "<script", "href", " id=", "url(", "<marker")
                .forEach(foreign -> assertFalse(svg.contains(foreign), foreign));
    }

    @Test
    void numbers_have_at_most_two_decimals() {
        assertEquals("12", Svg.number(12));
        assertEquals("0.05", Svg.number(0.049));
        assertEquals("-1.50", Svg.number(-1.5));
        assertEquals("0", Svg.number(-0.001));
    }

    private static String svg(Flowchart chart, String title, String description) {
        return chart.draw(new Blocks(), 480, 700).svg(title, description);
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
