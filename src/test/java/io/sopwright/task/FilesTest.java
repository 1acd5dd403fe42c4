package io.sopwright.task;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.testing.Application;
import io.sopwright.testing.Multipart;
import io.sopwright.testing.Reply;
import io.sopwright.testing.RunningOnboarding;
import io.sopwright.testing.WithApplication;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithApplication.class)
class FilesTest {

    private static final String TASK = "Fill in the client information form";

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Sends a file; what the page then says. */
    private static Reply sent(RunningOnboarding run, String name, byte[] file) {
        return run.attach(TASK, name, file);
    }

    private static Reply download(RunningOnboarding run) {
        return run.owner().get(run.owner().get(run.task(TASK)).page().select(".files a").attr("href"));
    }

    private static byte[] jpegWithAPlace() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        var plain = out.toByteArray();
        var marked = new ByteArrayOutputStream();
        marked.write(plain, 0, 2);
        var place = bytes("Exif\0\0GPS 52.5200N 13.4050E");
        marked.writeBytes(new byte[]{(byte) 0xff, (byte) 0xe1, 0, (byte) (place.length + 2)});
        marked.writeBytes(place);
        marked.write(plain, 2, plain.length - 2);
        return marked.toByteArray();
    }

    // W4: what a photo tells besides its pixels is not kept
    @Test
    void a_photo_loses_the_place_where_it_was_taken(Application app) throws IOException {
        var run = RunningOnboarding.start(app, app.company("North", "Ann"));
        assertEquals(303, sent(run, "photo.jpeg", jpegWithAPlace()).status());
        var file = download(run);
        assertEquals("image/jpeg", file.header("Content-Type"));
        assertFalse(new String(file.response().body(), StandardCharsets.ISO_8859_1).contains("GPS"));
    }

    // W4, W5
    @Test
    void a_pdf_is_kept_as_it_is_and_always_sent_as_a_download(Application app) {
        var run = RunningOnboarding.start(app, app.company("North", "Ann"));
        var pdf = bytes("%PDF-1.7 any \u00e4");
        assertEquals(303, sent(run, "../..\\secret/Über uns.html", pdf).status());
        var file = download(run);
        assertArrayEquals(pdf, file.response().body());
        assertEquals("nosniff", file.header("X-Content-Type-Options"));
        assertTrue(file.header("Content-Disposition").startsWith("attachment; filename=\""), file.header("Content-Disposition"));
        assertFalse(file.header("Content-Disposition").contains(".."), file.header("Content-Disposition"));
    }

    // W4
    @Test
    void what_a_browser_could_run_is_refused_whatever_its_name(Application app) {
        var run = RunningOnboarding.start(app, app.company("North", "Ann"));
        for (var hostile : new String[]{"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<!doctype html><script>alert(1)</script>", "  <HTML>", "MZ\u0090\u0000"}) {
            assertEquals(422, sent(run, "minutes.pdf", bytes(hostile)).status(), hostile);
        }
        assertTrue(run.owner().get(run.task(TASK)).page().select(".files a").isEmpty());
    }

    @Test
    void a_heic_photo_is_refused_with_what_to_do(Application app) {
        var run = RunningOnboarding.start(app, app.company("North", "Ann"));
        var reply = sent(run, "IMG_1.jpg", bytes("\0\0\0\u0018ftypheic\0\0\0\0"));
        assertEquals(422, reply.status());
        assertTrue(reply.text().contains("A HEIC photo cannot be used: save the picture as PNG or JPEG."), reply.text());
    }

    @Test
    void an_empty_file_is_refused(Application app) {
        var run = RunningOnboarding.start(app, app.company("North", "Ann"));
        assertEquals(422, sent(run, "empty.txt", new byte[0]).status());
    }

    private static Reply sentAgain(Reply page, RunningOnboarding run, byte[] file) {
        var form = page.form(run.task(TASK) + "/files");
        assertEquals("multipart/form-data", form.attr("enctype"));
        assertTrue(page.text("label[for=again-file]").contains("“minutes.pdf”"), page.text());
        assertEquals(1, form.select("input[type=file][name=file][required]").size());
        assertEquals("Minutes \"signed\" <by Bo>", form.select("[name=evidence]").val());
        return Multipart.post(page.browser(), form.attr("action"), Map.of("evidence", ""), "file", "minutes.pdf", file);
    }

    /** Promise 7: what was chosen beside a file survives the end of the session, and the page says which file to choose again. */
    @Test
    void what_stands_beside_a_file_survives_the_end_of_the_session(Application app) {
        var north = app.company("North", "Ann");
        var run = RunningOnboarding.start(app, north);
        var form = run.owner().get(run.task(TASK)).form(run.task(TASK) + "/files");
        var large = new byte[9_000_000];
        System.arraycopy(bytes("%PDF-1.7"), 0, large, 0, 8);
        app.clock().advance(Duration.ofHours(9));
        var door = Multipart.post(run.owner(), form.attr("action"), Map.of("evidence", "Minutes \"signed\" <by Bo>"), "file",
                "/home/bo/minutes.pdf", large);
        assertEquals(401, door.status());
        var again = door.submit("/sign-in", Map.of("email", north.ownersEmail(), "password", Application.PASSWORD));
        assertEquals("Send it again", again.text("h1"));
        var sent = sentAgain(again, run, large);
        assertEquals(303, sent.status(), sent.text("main"));
        assertTrue(again.browser().get(run.task(TASK)).text(".files").contains("minutes.pdf"));
    }

    @Test
    void a_refusal_offers_it_again_and_names_the_file(Application app) {
        var run = RunningOnboarding.start(app, app.company("North", "Ann"));
        var form = run.owner().get(run.task(TASK)).form(run.task(TASK) + "/files");
        run.page().submit(run.path() + "/hold", Map.of("hold_reason", "The client moves house"));
        var refused = Multipart.post(run.owner(), form.attr("action"), Map.of("evidence", ""), "file", "minutes.pdf",
                bytes("%PDF-1.7"));
        assertEquals(409, refused.status(), refused.text());
        assertTrue(refused.text().contains("Choose “minutes.pdf” again."), refused.text());
    }
}
