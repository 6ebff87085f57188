import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code java Format.java check|apply DIR…}: google-java-format over every source file. */
void main(String[] args) throws Exception {
    var style = JavaFormatterOptions.Style.AOSP;
    var formatter = new Formatter(JavaFormatterOptions.builder().style(style).build());
    var apply = args[0].equals("apply");
    var wrong = 0;
    for (var root : List.of(args).subList(1, args.length)) {
        try (var files = Files.walk(Path.of(root))) {
            for (var file :
                    (Iterable<Path>) files.filter(f -> f.toString().endsWith(".java"))::iterator) {
                var before = Files.readString(file);
                var imports = RemoveUnusedImports.removeUnusedImports(before);
                var after = formatter.formatSource(ImportOrderer.reorderImports(imports, style));
                if (before.equals(after)) continue;
                if (apply) Files.writeString(file, after);
                else System.err.println("not formatted: " + file);
                wrong++;
            }
        }
    }
    if (wrong > 0 && !apply) {
        System.err.println(wrong + " files; run: mvn -q generate-sources exec:exec@format");
        System.exit(1);
    }
}
