package org.vestibule.guide;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;

import org.w3c.dom.Element;

import java.awt.Graphics2D;
import java.io.File;
import java.util.List;

/**
 * Draws the SVG pictures of templates as vectors: paths, rectangles, circles and lines, filled or
 * stroked with round ends. That is all our pictures need, and a whole SVG library less. One for a
 * document.
 */
final class LineArt implements SVGDrawer {
    private static final int DEFAULT_SIDE = 48;

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext css, double width, double height, double dots) {
        return new Picture(
                SvgShapes.of(svg),
                width < 0 ? DEFAULT_SIDE : width / dots,
                height < 0 ? DEFAULT_SIDE : height / dots,
                dots);
    }

    /** Sizes in CSS pixels, of which {@code dots} make one for the device. */
    private record Picture(SvgShapes shapes, double width, double height, double dots)
            implements SVGImage {
        @Override
        public int getIntrinsicWidth() {
            return (int) Math.round(width * dots);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.round(height * dots);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            device.drawWithGraphics(
                    (float) x, (float) y, (float) width, (float) height, this::draw);
        }

        private void draw(Graphics2D graphics) {
            shapes.draw(graphics, width, height);
        }
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> fontFaces, SharedContext shared) {
        // Our pictures hold no text.
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // Our pictures hold no text.
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
