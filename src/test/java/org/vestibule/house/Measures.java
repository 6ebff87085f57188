package org.vestibule.house;

import static java.util.Objects.requireNonNull;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;

/** How long files and methods are and how many parameters constructors take, by javac's parser. */
final class Measures extends TreeScanner<Void, CompilationUnitTree> {
    private final SourcePositions positions;
    private final List<Measure> found = new ArrayList<>();
    private String type = "";

    private Measures(SourcePositions positions) {
        this.positions = positions;
    }

    /** Every measure of every Java file below the folders. */
    static List<Measure> of(List<Path> folders) {
        var compiler = requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK runs the tests");
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var sources = files.getJavaFileObjectsFromPaths(Sources.java(folders));
            var options = List.of("-proc:none");
            var task = (JavacTask) compiler.getTask(null, files, null, options, null, sources);
            var measures = new Measures(Trees.instance(task).getSourcePositions());
            for (var unit : task.parse()) {
                var file = Path.of(unit.getSourceFile().toUri());
                measures.found.add(new Measure(Measure.What.FILE, name(file), lines(file)));
                measures.scan(unit, unit);
            }
            return List.copyOf(measures.found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Void visitClass(ClassTree node, CompilationUnitTree unit) {
        var outer = type;
        if (!node.getSimpleName().isEmpty()) type = node.getSimpleName().toString();
        if (node.getKind() == Tree.Kind.RECORD) {
            found.add(new Measure(Measure.What.PARAMETERS, type, components(node)));
        }
        super.visitClass(node, unit);
        type = outer;
        return null;
    }

    @Override
    public Void visitMethod(MethodTree node, CompilationUnitTree unit) {
        if (node.getReturnType() == null) {
            var count = node.getParameters().size();
            found.add(new Measure(Measure.What.PARAMETERS, type, count));
        }
        if (node.getBody() != null) {
            var name = type + "." + node.getName();
            found.add(new Measure(Measure.What.METHOD, name, lines(node.getBody(), unit)));
        }
        return super.visitMethod(node, unit);
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree node, CompilationUnitTree unit) {
        found.add(new Measure(Measure.What.METHOD, type + " (lambda)", lines(node, unit)));
        return super.visitLambdaExpression(node, unit);
    }

    private static int components(ClassTree node) {
        return (int)
                node.getMembers().stream()
                        .filter(VariableTree.class::isInstance)
                        .map(VariableTree.class::cast)
                        .filter(f -> !f.getModifiers().getFlags().contains(Modifier.STATIC))
                        .count();
    }

    private int lines(Tree tree, CompilationUnitTree unit) {
        var map = unit.getLineMap();
        var first = map.getLineNumber(positions.getStartPosition(unit, tree));
        return (int) (map.getLineNumber(positions.getEndPosition(unit, tree)) - first + 1);
    }

    private static int lines(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return (int) lines.count();
        }
    }

    private static String name(Path file) {
        return requireNonNull(file.getFileName(), "a file has a name").toString();
    }
}
