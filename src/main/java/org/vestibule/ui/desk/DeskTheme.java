package org.vestibule.ui.desk;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.Scene;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The look of a desk's scene: light or dark, and how large everything is. */
public final class DeskTheme {
    /** px of a body letter at 100 %. */
    private static final double BODY = 15;

    /** Steps of size in percent. */
    private static final List<Integer> SIZES = List.of(85, 100, 115, 130, 150, 175, 200);

    private static final int STANDARD = 100;

    private final List<String> stylesheets;
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper size = new ReadOnlyIntegerWrapper(STANDARD);

    /**
     * @param css the folder with {@code tokens.css} and {@code console.css}
     */
    public DeskTheme(Path css) {
        stylesheets =
                List.of("tokens.css", "console-tokens.css", "console.css").stream()
                        .map(name -> css.resolve(name).toUri().toString())
                        .toList();
    }

    /** Dresses the scene now and whenever something of it changes. */
    public void apply(Scene scene) {
        scene.getStylesheets().setAll(stylesheets);
        dress(scene);
        dark.addListener((_, _, _) -> dress(scene));
        size.addListener((_, _, _) -> dress(scene));
    }

    public void setDark(boolean is) {
        dark.set(is);
    }

    public ReadOnlyBooleanProperty dark() {
        return dark.getReadOnlyProperty();
    }

    /** In percent. */
    public ReadOnlyIntegerProperty size() {
        return size.getReadOnlyProperty();
    }

    public void larger() {
        size.set(SIZES.stream().filter(step -> step > size.get()).findFirst().orElse(size.get()));
    }

    public void smaller() {
        size.set(
                SIZES.reversed().stream()
                        .filter(step -> step < size.get())
                        .findFirst()
                        .orElse(size.get()));
    }

    public void standardSize() {
        size.set(STANDARD);
    }

    private void dress(Scene scene) {
        var root = scene.getRoot();
        var body = BODY * size.get() / 100;
        root.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", body));
        root.getStyleClass().remove("dark");
        if (dark.get()) root.getStyleClass().add("dark");
    }
}
