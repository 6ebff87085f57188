package org.vestibule.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/** Parts of a library. */
final class JavaFx {
    static final DescribedPredicate<JavaClass> BEYOND_PROPERTIES =
            DescribedPredicate.describe(
                    "are JavaFX beyond beans and collections",
                    type ->
                            type.getPackageName().startsWith("javafx.")
                                    && !type.getPackageName().startsWith("javafx.beans")
                                    && !type.getPackageName().equals("javafx.collections"));

    private JavaFx() {}

    static DescribedPredicate<JavaClass> inPackageButNotBelow(String name) {
        return DescribedPredicate.describe(
                "are in " + name + " itself", type -> type.getPackageName().equals(name));
    }
}
