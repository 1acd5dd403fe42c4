package io.sopwright.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;

/** The renderer's log, switched off: each print hears its own messages as {@link Complaints}. */
final class NoLog implements XRLogger {

    @Override
    public void log(String where, Level level, String message) {
        // heard by the diagnostic consumer
    }

    @Override
    public void log(String where, Level level, String message, @Nullable Throwable cause) {
        // heard by the diagnostic consumer
    }

    @Override
    public void setLevel(String logger, Level level) {
        // nothing is logged
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return false;
    }
}
