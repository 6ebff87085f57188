package org.vestibule.guide;

import org.vestibule.qr.QrCode;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A QR code as a picture of lines, sharp at every resolution, quiet zone included. */
final class QrSvg {
    private QrSvg() {}

    /** One path for all modules, so that no hairline shows between them. */
    static String dataUri(QrCode code) {
        var path = new StringBuilder();
        for (int row = 0; row < code.size(); row++) {
            for (int column = 0; column < code.size(); column++) {
                if (code.isDark(column, row)) {
                    var from = column;
                    while (column + 1 < code.size() && code.isDark(column + 1, row)) column++;
                    appendRun(path, from, row, column + 1 - from);
                }
            }
        }
        var side = code.size() + 2 * QrCode.QUIET_ZONE;
        var svg =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\"><path fill=\"#000\" d=\"%s\"/></svg>"
                        .formatted(side, side, path);
        return "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.US_ASCII));
    }

    private static void appendRun(StringBuilder path, int column, int row, int modules) {
        path.append('M').append(column + QrCode.QUIET_ZONE);
        path.append(' ').append(row + QrCode.QUIET_ZONE);
        path.append('h').append(modules).append("v1h").append(-modules).append('z');
    }
}
