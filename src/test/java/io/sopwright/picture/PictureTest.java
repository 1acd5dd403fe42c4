package io.sopwright.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.CpuTime;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {

    @Test
    void the_example_of_the_package_shows_a_logo() {
        byte[] upload = Pictures.png(40, 20, false);
        Picture logo = Picture.of(upload);
        String image = "data:" + logo.mediaType() + ";base64," + Base64.getEncoder().encodeToString(logo.bytes());
        assertTrue(image.startsWith("data:image/png;base64,iVBORw0KGgo"), image);
    }

    @ParameterizedTest
    @CsvSource({"png, image/png", "jpeg, image/jpeg", "gif, image/png"})
    void png_jpeg_and_gif_are_read_and_written_anew_the_same_each_time(String format, String mediaType) throws IOException {
        byte[] upload = Pictures.file(40, 20, false, format);
        Picture picture = Picture.of(upload);
        assertEquals(mediaType, picture.mediaType());
        assertEquals(40, picture.width());
        assertEquals(20, picture.height());
        assertArrayEquals(picture.bytes(), Picture.of(upload).bytes());
        assertEquals(40, ImageIO.read(new ByteArrayInputStream(picture.bytes())).getWidth());
    }

    @Test
    void a_picture_keeps_its_transparency_and_loses_its_metadata() throws IOException {
        byte[] upload = Pictures.png(20, 10, true);
        byte[] told = insert(upload, 33,
                Pictures.chunk("tEXt", "Comment\0taken at 52.1, 4.3".getBytes(StandardCharsets.ISO_8859_1)));
        Picture picture = Picture.of(told);
        assertFalse(new String(picture.bytes(), StandardCharsets.ISO_8859_1).contains("taken at"));
        assertEquals(100, ImageIO.read(new ByteArrayInputStream(picture.bytes())).getRGB(15, 1) >>> 24);
    }

    @Test
    void a_photo_is_turned_as_the_camera_was_held() {
        byte[] exif = ByteBuffer.allocate(36).putShort((short) 0xFFE1).putShort((short) 34)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8)
                .putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) 6)
                .putShort((short) 0).array();
        Picture picture = Picture.of(insert(Pictures.file(40, 20, false, "jpeg"), 2, exif));
        assertEquals(20, picture.width());
        assertEquals(40, picture.height());
        assertFalse(new String(picture.bytes(), StandardCharsets.ISO_8859_1).contains("Exif"));
    }

    static Stream<byte[]> claims() {
        var jpeg = Pictures.file(16, 16, false, "jpeg");
        int frame = new String(jpeg, StandardCharsets.ISO_8859_1).indexOf("\u00FF\u00C0");
        return Stream.of(Pictures.claiming(30_000, 30_000), Pictures.claiming(Integer.MAX_VALUE, Integer.MAX_VALUE),
                ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) 30_000).putShort(frame + 7, (short) 30_000).array(),
                "GIF89aHqHq\u0080\0\0\0\0\0\0\0\0,\0\0\0\0HqHq\0\u0002\u0001\0\0;"
                        .getBytes(StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("claims")
    void P14_a_picture_that_claims_900_megapixels_is_refused_by_its_header(byte[] bomb) {
        CpuTime.atMost(Duration.ofSeconds(2), () -> assertRefused("more than 50 million", bomb));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zTXt", "iCCP", "iTXt"})
    void P14_what_a_picture_carries_besides_its_pixels_is_not_unpacked(String type) {
        var name = (type.equals("iTXt") ? "Comment\0\1\0\0\0" : "Comment\0\0").getBytes(StandardCharsets.ISO_8859_1);
        byte[] packed = Pictures.packed(200_000_000);
        byte[] bomb = insert(Pictures.png(20, 10, false), 33, Pictures.chunk(type,
                ByteBuffer.allocate(name.length + packed.length).put(name).put(packed).array()));
        CpuTime.atMost(Duration.ofMillis(500), () -> assertEquals(20, Picture.of(bomb).width()));
    }

    @Test
    void P14_a_picture_of_more_than_15_megabytes_is_refused() {
        assertRefused("15 MB", Arrays.copyOf(Pictures.png(1, 1, false), 15_000_001));
    }

    @Test
    void a_large_picture_is_thinned_out() {
        Picture picture = Picture.of(Pictures.png(7_000, 10, false));
        assertEquals(2_334, picture.width());
        assertEquals(4, picture.height());
    }

    @Test
    void P11_a_file_is_taken_for_what_it_is_whatever_its_name_and_none_is_a_drawing() {
        assertRefused("not a picture", "Dear Sir".getBytes(StandardCharsets.UTF_8));
        assertRefused("not a picture", new byte[0]);
        assertRefused("An SVG file",
                "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8));
        assertRefused("A HEIC photo", "\0\0\0\u0018ftypheic\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused("A WebP picture", "RIFF\0\0\0\0WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused("A PDF file", "%PDF-1.7".getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void a_truncated_or_damaged_file_is_refused() {
        byte[] png = Pictures.png(200, 200, true);
        assertRefused("damaged", Arrays.copyOf(png, png.length / 2));
        assertRefused("damaged", Arrays.copyOf(png, 8));
        byte[] jpeg = Pictures.file(200, 200, false, "jpeg");
        assertRefused("damaged", Arrays.copyOf(jpeg, 30));
        assertRefused("damaged", Arrays.copyOf(jpeg, jpeg.length * 3 / 4));
    }

    private static void assertRefused(String part, byte[] upload) {
        var refusal = assertThrows(InvalidPicture.class, () -> Picture.of(upload));
        assertTrue(refusal.sentence().contains(part), refusal.toString());
    }

    private static byte[] insert(byte[] file, int at, byte[] part) {
        return ByteBuffer.allocate(file.length + part.length).put(file, 0, at).put(part).put(file, at, file.length - at).array();
    }
}
