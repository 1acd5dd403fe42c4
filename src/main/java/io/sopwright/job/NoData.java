package io.sopwright.job;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import org.jspecify.annotations.Nullable;

/** Jobs carry no data but the ids in their names; bytes that somebody put into the table are never read as objects. */
final class NoData implements Serializer {

    @Override
    public byte[] serialize(@Nullable Object data) {
        if (data != null) {
            throw new IllegalArgumentException("Jobs carry no data");
        }
        return new byte[0];
    }

    @Override
    @SuppressWarnings("NullAway") // the interface has no annotations: null is "no data"
    public <T> T deserialize(Class<T> type, byte[] bytes) {
        return null;
    }
}
