package io.sopwright.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.sopwright.font.FontFiles;
import io.sopwright.font.Fonts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** P15: names in twelve scripts print and are read from the file again, or are refused. */
class ScriptsTest {

    @ParameterizedTest
    @CsvSource({"Latin, Łódź Çağrı Þórður ŐŰ ẞ œuvre ĳ ŵ", "Greek, Ελληνική Δημοκρατία ᾧ",
            "Cyrillic, Україна їжак Ђорђе Қазақстан",
            "Vietnamese, Cộng hòa xã hội chủ nghĩa Việt Nam ữ ặ", "Hebrew, חברת צפון", "Arabic, شركة الشمال المحدودة لا إله",
            "Persian, گچپژ کتاب",
            "Urdu, ہمارے دفتر میں", "symbols, ✓ ✔ ☐ ☑ → ≥ ≤ − ⛔ ▸ ⚠ № ½ € “x” – …"})
    void P15_text_of_a_script_prints_and_another_reader_finds_it(String script, String text) throws IOException {
        assertEquals(comparable(text), comparable(read(Samples.PRINTER, text)), script);
    }

    @Test
    void scripts_of_both_directions_mix_in_a_paragraph_a_list_and_a_table() {
        Print print = Samples.PRINTER.print(Samples.sheet("""
                <p>Signed by שלום כהן (CEO) and محمد علي, Łódź – Ελλάδα.</p>
                <p dir="rtl">הסכם <b>(חשוב!)</b> עם North Ltd מיום 1.2.2026 בערך 50%?!</p>
                <p dir="rtl">شركة الشمال (2026) رقم ١٢٣ وبند 12.3 <i>(...</i> مُحَمَّد</p>
                <ul><li>אבג ABC</li></ul><table><tr><td>العربية</td><td>x → y</td></tr></table>"""));
        PdfChecks.assertArchivableAndAccessible(print.bytes());
    }

    @ParameterizedTest
    @CsvSource({"Chinese, 漢字, U+6F22", "Japanese, カタカナ, U+30AB", "Korean, 한국, U+D55C", "Devanagari, हिन्दी, U+0939",
            "Thai, ภาษา, U+0E20",
            "Tamil, தமிழ், U+0BA4", "emoji, 📄, U+1F4C4"})
    void P15_text_of_a_script_without_a_font_is_refused(String script, String text, String code) {
        Samples.assertRefused(
                "The PDF fonts have no glyph for ‘" + Character.toString(text.codePointAt(0)) + "’ (" + code + ") in “" + text
                        + " GmbH”",
                Samples.sheet("<p>" + text + " GmbH</p>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"e\u0301 o\u0308", "Donau\u00ADdampf\u00ADschiff", "a\u00A0b\u202Fc\u200Bd",
            "non\u2011breaking and 3\u20105", "µ Ω Δ · ′ ″"})
    void composed_letters_hyphens_and_spaces_print(String text) {
        assertEquals(1, Samples.PRINTER.print(Samples.sheet("<p>" + text + "</p>")).pages());
    }

    @Test
    void a_font_of_the_operator_adds_its_script(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("Thai.ttf");
        Files.write(file, FontFiles.thai());
        var printer = new PdfPrinter(Fonts.shipped().with(List.of(file)));
        assertEquals(comparable("ภาษาไทย"), comparable(read(printer, "ภาษาไทย")));
    }

    /** As PDFBox's own extraction reads the paragraph, which orders lines of both directions by itself. */
    private static String read(PdfPrinter printer, String text) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(printer.print(new Sheet(Samples.FACTS, "<p>" + text + "</p>")).bytes())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static String comparable(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u202A-\\u202E]", "");
    }
}
