package org.vestibule.ui;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

import org.vestibule.i18n.Language;
import org.vestibule.i18n.Message;
import org.vestibule.qr.QrCode;
import org.vestibule.ui.control.CheckTile;
import org.vestibule.ui.control.ChoiceTile;
import org.vestibule.ui.control.DateEntry;
import org.vestibule.ui.control.LanguageTile;
import org.vestibule.ui.control.LiveLine;
import org.vestibule.ui.control.MaskedValue;
import org.vestibule.ui.control.Notice;
import org.vestibule.ui.control.NumberedStep;
import org.vestibule.ui.control.QrView;
import org.vestibule.ui.control.QuietLink;
import org.vestibule.ui.control.SecondaryButton;
import org.vestibule.ui.control.Sentence;
import org.vestibule.ui.control.TextEntry;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.frame.OverlayView;
import org.vestibule.ui.frame.Sheet;
import org.vestibule.ui.keyboard.Keyboard;
import org.vestibule.ui.keyboard.KeyboardLayout;
import org.vestibule.ui.picture.Picture;
import org.vestibule.ui.picture.PictureView;
import org.vestibule.ui.theme.Styles;

import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Screens made of every control, to look at and to measure. */
public final class GalleryScreens {
    public static final String ADDRESS =
            "https://portal.elmstreet.example/a/7QMK2X9P4RTV8WYZ3ABCDEFGHJ";

    private static final Ui UI = Fx.UI;

    private GalleryScreens() {}

    /** By name, each made anew. */
    public static Map<String, Supplier<View>> all() {
        return Map.ofEntries(
                Map.entry("welcome", () -> view(welcome())),
                Map.entry("tasks", () -> view(tasks())),
                Map.entry("whom", () -> view(whom())),
                Map.entry("name", () -> view(name())),
                Map.entry("birth", () -> view(birth())),
                Map.entry("email", () -> view(email())),
                Map.entry("code", () -> view(code())),
                Map.entry("agree", () -> view(agree())),
                Map.entry("handoff", () -> view(handOff(LiveLine.State.WAITING))),
                Map.entry("connected", () -> view(handOff(LiveLine.State.CONNECTED))),
                Map.entry("ready", () -> view(handOff(LiveLine.State.READY))),
                Map.entry("pictures", () -> view(pictures())));
    }

    /** What lies over a screen, by name. */
    public static Map<String, Supplier<View>> overlays() {
        return Map.of(
                "still-there", GalleryScreens::stillThere,
                "help", GalleryScreens::help,
                "closed", GalleryScreens::closed,
                "trouble", GalleryScreens::trouble);
    }

    public static Sheet welcome() {
        var other = new SecondaryButton(UI, m("welcome.other"), GalleryScreens::nothing);
        return new Sheet(UI, m("welcome.heading"))
                .hero()
                .subline(m("welcome.line"))
                .picture(Picture.WELCOME)
                .answer(
                        new LanguageTile(
                                UI, Language.ENGLISH, m("welcome.start"), GalleryScreens::nothing),
                        new LanguageTile(UI, language("es", "Español"), GalleryScreens::nothing),
                        new LanguageTile(UI, language("vi", "Tiếng Việt"), GalleryScreens::nothing),
                        new LanguageTile(
                                UI, language("ht", "Kreyòl ayisyen"), GalleryScreens::nothing),
                        new LanguageTile(UI, language("pt", "Português"), GalleryScreens::nothing),
                        new HBox(24, other, letter()),
                        new QuietLink(UI, m("welcome.who"), GalleryScreens::nothing))
                .help(GalleryScreens::nothing);
    }

    private static Words letter() {
        var words = new Words(UI, m("welcome.letter"), Styles.SOFT);
        words.setMaxHeight(Double.MAX_VALUE);
        return words;
    }

    public static Sheet tasks() {
        return new Sheet(UI, m("tasks.heading"))
                .step(1, 9)
                .subline(m("tasks.line"))
                .answer(
                        choice(Picture.TEST_RESULTS, "tasks.results"),
                        choice(Picture.REFILL, "tasks.refill"),
                        choice(Picture.VISIT, "tasks.visit"),
                        choice(Picture.MESSAGE, "tasks.message"),
                        new Notice(UI, Picture.PRIVACY, m("tasks.privacy")))
                .back(GalleryScreens::nothing)
                .help(GalleryScreens::nothing)
                .extra(m("tasks.not-today"), GalleryScreens::nothing);
    }

    public static Sheet whom() {
        return new Sheet(UI, m("whom.heading"))
                .step(2, 9)
                .answer(
                        choice(Picture.ME, "whom.me"),
                        choice(Picture.MY_CHILD, "whom.child"),
                        choice(Picture.ADULT_I_HELP, "whom.adult"),
                        choice(Picture.LOCKED_OUT, "whom.locked"),
                        choice(Picture.SHOW_ME, "whom.show"))
                .back(GalleryScreens::nothing)
                .help(GalleryScreens::nothing);
    }

    public static Sheet name() {
        var first = new TextEntry(UI, m("name.first"));
        var last = new TextEntry(UI, m("name.last"));
        first.text().set("María José");
        last.error(m("name.error"));
        var fields = List.of(first.field(), last.field());
        return new Sheet(UI, m("name.heading"))
                .step(3, 9)
                .subline(m("name.line"))
                .picture(Picture.ID_CARD)
                .answer(first, last)
                .keyboard(new Keyboard(UI, KeyboardLayout.NAME, fields, GalleryScreens::nothing))
                .back(GalleryScreens::nothing)
                .help(GalleryScreens::nothing)
                .next(GalleryScreens::nothing);
    }

    public static Sheet birth() {
        var date = new DateEntry(UI, m("birth.month"), m("birth.day"), m("birth.year"));
        date.day().set("18");
        date.error(m("birth.error"));
        return new Sheet(UI, m("birth.heading"))
                .step(4, 9)
                .picture(Picture.BIRTHDAY)
                .answer(date)
                .keyboard(
                        new Keyboard(
                                UI, KeyboardLayout.DIGITS, date.fields(), GalleryScreens::nothing))
                .back(GalleryScreens::nothing)
                .help(GalleryScreens::nothing)
                .next(GalleryScreens::nothing);
    }

    public static Sheet email() {
        return oneField("email", KeyboardLayout.EMAIL, Picture.EMAIL).step(5, 9);
    }

    public static Sheet code() {
        return oneField("code", KeyboardLayout.CODE, Picture.LETTER);
    }

    private static Sheet oneField(String key, KeyboardLayout layout, Picture picture) {
        var entry = new TextEntry(UI, m(key + ".label"));
        return new Sheet(UI, m(key + ".heading"))
                .picture(picture)
                .answer(entry)
                .keyboard(new Keyboard(UI, layout, List.of(entry.field()), GalleryScreens::nothing))
                .back(GalleryScreens::nothing)
                .help(GalleryScreens::nothing)
                .next(GalleryScreens::nothing);
    }

    public static Sheet agree() {
        var terms = new CheckTile(UI, m("agree.terms"));
        terms.selected().set(true);
        var value =
                new MaskedValue(
                        UI,
                        m("review.email"),
                        m("review.show"),
                        (_, _) -> () -> {},
                        Duration.ofSeconds(2));
        value.set("maria@example.com", "m••••@example.com");
        return new Sheet(UI, m("agree.heading"))
                .step(7, 9)
                .picture(Picture.PEN)
                .answer(
                        terms,
                        new CheckTile(UI, m("agree.texts")),
                        new CheckTile(UI, m("agree.emails")),
                        value)
                .back(GalleryScreens::nothing)
                .help(GalleryScreens::nothing)
                .next(GalleryScreens::nothing);
    }

    public static Sheet handOff(LiveLine.State state) {
        var live =
                new LiveLine(
                        UI, List.of(m("handoff.saved"), m("handoff.phone"), m("handoff.open")));
        live.show(
                state,
                m(
                        switch (state) {
                            case APART, WAITING -> "handoff.waiting";
                            case CONNECTED -> "handoff.connected";
                            case READY -> "handoff.ready";
                        }));
        return new Sheet(UI, m("handoff.heading"))
                .step(8, 9)
                .aside(card())
                .answer(
                        step(1, Picture.STEP_CAMERA, "handoff.one"),
                        step(2, Picture.STEP_LINK, "handoff.two"),
                        step(3, Picture.STEP_PASSWORD, "handoff.three"))
                .pinned(live)
                .back(GalleryScreens::nothing)
                .help(GalleryScreens::nothing)
                .extra(m("handoff.print"), GalleryScreens::nothing)
                .extra(m("handoff.no-phone"), GalleryScreens::nothing);
    }

    private static VBox card() {
        var qr = new QrView(UI, qr(ADDRESS), m("handoff.qr"));
        VBox.setVgrow(qr, Priority.ALWAYS);
        var host = "portal.elmstreet.example";
        var code = Words.verbatim(UI, "K7QM-2X9P", Styles.CODE);
        var card =
                new VBox(qr, new Sentence(UI, m("handoff.go").with("address", host), host, code));
        card.setAlignment(Pos.CENTER);
        card.getStyleClass().addAll(Styles.CARD, "code-card");
        return card;
    }

    private static Sheet pictures() {
        var pane = new TilePane(24, 24);
        for (var picture : Picture.values()) {
            var view = new PictureView(picture);
            view.setPrefSize(120, 120);
            pane.getChildren().add(view);
        }
        return new Sheet(UI, m("tasks.heading")).answer(pane);
    }

    public static View stillThere() {
        var overlay = new OverlayView(UI, Picture.CLOCK, m("still.heading"));
        overlay.line(m("still.line"));
        return overlay.primary(m("still.stay"), GalleryScreens::nothing)
                .secondary(m("still.leave"), GalleryScreens::nothing);
    }

    private static View help() {
        var overlay = new OverlayView(UI, Picture.HELP, m("help.heading"));
        overlay.line(m("help.line"));
        return overlay.primary(m("help.back"), GalleryScreens::nothing);
    }

    private static View closed() {
        var overlay = new OverlayView(UI, Picture.CLOSED_DOOR, m("closed.heading"));
        overlay.line(m("closed.line"));
        return overlay;
    }

    private static View trouble() {
        var overlay = new OverlayView(UI, Picture.CLOSED_DOOR, m("trouble.heading"));
        overlay.line(m("trouble.line"));
        return overlay.code("K7QM2X").primary(m("trouble.again"), GalleryScreens::nothing);
    }

    /** Made by ZXing itself, so that reading it back proves the view and nothing else. */
    public static QrCode qr(String payload) {
        try {
            var hints = Map.of(EncodeHintType.MARGIN, 0);
            var matrix = new QRCodeWriter().encode(payload, BarcodeFormat.QR_CODE, 0, 0, hints);
            var size = matrix.getWidth();
            var dark = new BitSet();
            for (var i = 0; i < size * size; i++) dark.set(i, matrix.get(i % size, i / size));
            return new QrCode((size - 17) / 4, size, dark);
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ChoiceTile choice(Picture picture, String key) {
        return new ChoiceTile(UI, picture, m(key), m(key + ".line"), GalleryScreens::nothing);
    }

    private static NumberedStep step(int number, Picture picture, String key) {
        return new NumberedStep(UI, number, picture, m(key), m(key + ".line"));
    }

    private static Language language(String tag, String endonym) {
        return new Language(tag, endonym, Language.Direction.LEFT_TO_RIGHT);
    }

    private static View view(Sheet sheet) {
        return () -> sheet;
    }

    private static void nothing() {}

    private static Message m(String key) {
        return Message.of(key);
    }
}
