package org.vestibule.house;

import static java.util.Objects.requireNonNull;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles sources that break a rule, so that the rule can be seen to bite. */
final class Planted {
    private static final JavaCompiler COMPILER =
            requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK runs the tests");

    /** One for all, because looking through a hundred jars takes longer than compiling. */
    private static final StandardJavaFileManager FILES =
            COMPILER.getStandardFileManager(null, null, null);

    private Planted() {}

    /**
     * @param sources each a whole compilation unit with one top-level class
     */
    static JavaClasses classes(Path folder, String... sources) {
        try {
            FILES.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var units = Stream.of(sources).map(Planted::unit).toList();
        var options = List.of("-proc:none", "-classpath", System.getProperty("java.class.path"));
        if (!COMPILER.getTask(null, FILES, null, options, null, units).call()) {
            throw new IllegalArgumentException("a planted source does not compile");
        }
        return new ClassFileImporter().importPath(folder);
    }

    private static JavaFileObject unit(String source) {
        var packageName = source.replaceAll("(?s).*?package ([\\w.]+);.*", "$1");
        var name = source.replaceAll("(?s).*?(?:class|interface|enum|record) (\\w+).*", "$1");
        var uri = URI.create("string:///" + packageName.replace('.', '/') + "/" + name + ".java");
        return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
    }
}
