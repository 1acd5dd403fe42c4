package io.sopwright.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.extend.FSUriResolver;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import io.sopwright.picture.Picture;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** All that the renderer may load: the pictures of one sheet, by name, and nothing else in the world. */
final class Assets implements BiPredicate<String, ExternalResourceType>, FSUriResolver, FSStreamFactory {

    static final String SCHEME = "asset";

    private final Map<String, Picture> pictures;

    Assets(Sheet sheet) {
        this.pictures = sheet.pictures();
    }

    /** Whether this address may be loaded: asked before and after it is resolved. */
    @Override
    public boolean test(String address, ExternalResourceType type) {
        return type == ExternalResourceType.IMAGE_RASTER && address.startsWith(ElementRules.ASSET)
                && pictures.containsKey(name(address));
    }

    @Override
    public @Nullable String resolveURI(@Nullable String base, String address) {
        return address.startsWith(ElementRules.ASSET) ? address : null;
    }

    @Override
    public FSStream getUrl(String address) {
        Picture picture = pictures.get(name(address));
        if (picture == null) {
            throw new IllegalStateException("Asked for " + address + ", which was not allowed");
        }
        return new OnPaper(picture);
    }

    private static String name(String address) {
        return address.substring(ElementRules.ASSET.length());
    }

    private record OnPaper(Picture picture) implements FSStream {

        @Override
        public InputStream getStream() {
            return picture.onPaper();
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
