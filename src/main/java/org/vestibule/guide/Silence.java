package org.vestibule.guide;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;

import java.util.logging.Level;

/** Keeps OpenHTMLtoPDF from logging: it would write texts of the page, names among them. */
final class Silence implements XRLogger {
    @Override
    public void log(String where, Level level, String message) {
        // Said to nobody.
    }

    @Override
    public void log(String where, Level level, String message, Throwable error) {
        // Said to nobody.
    }

    @Override
    public void setLevel(String logger, Level level) {
        // There are no levels of silence.
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return false;
    }
}
