package org.vestibule.ui.theme;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Scene;

import org.vestibule.i18n.Language;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The look of one scene: stylesheets, type, text size, contrast, and how low the controls lie. */
public final class Theme {
    private final List<String> stylesheets;
    private final DisplayProfile display;
    private final ReadOnlyObjectWrapper<TextSize> textSize =
            new ReadOnlyObjectWrapper<>(TextSize.STANDARD);
    private final ReadOnlyBooleanWrapper contrast = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper lower = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper family =
            new ReadOnlyStringWrapper(Language.ENGLISH.family());

    /**
     * @param css the folder with {@code tokens.css} and {@code kiosk.css}
     */
    public Theme(Path css, DisplayProfile display) {
        this.stylesheets =
                List.of(
                        css.resolve("tokens.css").toUri().toString(),
                        css.resolve("kiosk.css").toUri().toString());
        this.display = display;
    }

    /** Dresses the scene now and whenever its size, type, text size, contrast or reach change. */
    public void apply(Scene scene) {
        scene.getStylesheets().setAll(stylesheets);
        dress(scene);
        scene.heightProperty().addListener((_, _, _) -> dress(scene));
        textSize.addListener((_, _, _) -> dress(scene));
        contrast.addListener((_, _, _) -> dress(scene));
        lower.addListener((_, _, _) -> dress(scene));
        family.addListener((_, _, _) -> dress(scene));
    }

    /** Sets everything in the type of this language. */
    public void speak(Language language) {
        family.set(language.family());
    }

    public void setTextSize(TextSize size) {
        textSize.set(size);
    }

    public void setContrast(boolean high) {
        contrast.set(high);
    }

    /** Whether what is to be touched lies within reach of a wheelchair. */
    public void setLower(boolean low) {
        lower.set(low);
    }

    /** Back to how every session starts. */
    public void reset() {
        setTextSize(TextSize.STANDARD);
        setContrast(false);
        setLower(false);
    }

    public ReadOnlyObjectProperty<TextSize> textSize() {
        return textSize.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty contrast() {
        return contrast.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty lower() {
        return lower.getReadOnlyProperty();
    }

    private void dress(Scene scene) {
        var root = scene.getRoot();
        var small = display.isSmall(scene.getHeight());
        var body = small ? textSize.get().bodyOnSmall() : textSize.get().body();
        root.setStyle(
                String.format(
                        Locale.ROOT,
                        "-fx-font-size: %.2fpx; -fx-font-family: \"%s\";",
                        body * display.scale(),
                        family.get()));
        var classes = root.getStyleClass();
        classes.removeIf(name -> name.startsWith("text-"));
        classes.removeAll(Styles.HIGH_CONTRAST, Styles.SMALL_DISPLAY, Styles.LOWER);
        classes.add("text-" + textSize.get().name().toLowerCase(Locale.ROOT));
        if (small) classes.add(Styles.SMALL_DISPLAY);
        if (contrast.get()) classes.add(Styles.HIGH_CONTRAST);
        if (lower.get()) classes.add(Styles.LOWER);
    }
}
