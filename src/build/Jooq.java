import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Property;
import org.jooq.meta.jaxb.Target;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;

/** Generates jOOQ's classes from the migrations, once a change of them: {@code java Jooq.java}. */
static final Map<String, String> SCHEMAS =
        Map.of(
                "src/main/resources/db/client", "org.vestibule.store.db",
                "src/main/resources/db/portal", "org.vestibule.portal.store.db");

static final Path OUT = Path.of("target/generated-sources/jooq");

void main() throws Exception {
    var stamp = OUT.resolve(".migrations");
    var hash = hash();
    if (Files.exists(stamp) && Files.readString(stamp).equals(hash)) return;
    for (var schema : SCHEMAS.entrySet()) generate(schema.getKey(), schema.getValue());
    Files.writeString(stamp, hash);
}

String hash() throws Exception {
    var digest = MessageDigest.getInstance("SHA-256");
    digest.update(Files.readAllBytes(Path.of("src/build/Jooq.java")));
    for (var folder : SCHEMAS.keySet().stream().sorted().toList()) {
        try (var files = Files.list(Path.of(folder))) {
            for (var file : files.sorted().toList()) digest.update(Files.readAllBytes(file));
        }
    }
    return HexFormat.of().formatHex(digest.digest());
}

void generate(String folder, String packageName) throws Exception {
    var database =
            new Database()
                    .withName("org.jooq.meta.extensions.ddl.DDLDatabase")
                    .withProperties(
                            new Property().withKey("scripts").withValue(folder + "/*.sql"),
                            new Property().withKey("sort").withValue("flyway"),
                            new Property().withKey("defaultNameCase").withValue("lower"));
    GenerationTool.generate(
            new Configuration()
                    .withLogging(Logging.WARN)
                    .withGenerator(
                            new Generator()
                                    .withDatabase(database)
                                    .withGenerate(new Generate().withJavaTimeTypes(true))
                                    .withTarget(
                                            new Target()
                                                    .withPackageName(packageName)
                                                    .withDirectory(OUT.toString()))));
}
