import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;

import org.w3c.dom.Element;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

/** The SPDX id (<a href="https://spdx.org/licenses">spdx.org</a>) of what poms write freely. */
static final Map<String, String> SPDX =
        Map.ofEntries(
                Map.entry("the apache software license, version 2.0", "Apache-2.0"),
                Map.entry("the apache license, version 2.0", "Apache-2.0"),
                Map.entry("apache license, version 2.0", "Apache-2.0"),
                Map.entry("apache license version 2.0", "Apache-2.0"),
                Map.entry("apache software license 2.0", "Apache-2.0"),
                Map.entry("apache 2.0", "Apache-2.0"),
                Map.entry("the mit license", "MIT"),
                Map.entry("mit license", "MIT"),
                Map.entry("the (new) bsd license", "BSD-3-Clause"),
                Map.entry("the 3-clause bsd license", "BSD-3-Clause"),
                Map.entry("bsd-2-clause", "BSD-2-Clause"),
                Map.entry("cc0", "CC0-1.0"),
                Map.entry("eclipse public license - version 2.0", "EPL-2.0"),
                Map.entry("apache license 2.0", "Apache-2.0"),
                Map.entry("eclipse public license - v 2.0", "EPL-2.0"),
                Map.entry("epl 1.0", "EPL-1.0"),
                Map.entry("epl 2.0", "EPL-2.0"),
                Map.entry("gnu lesser general public license", "LGPL-2.1-only"),
                Map.entry(
                        "gnu general public license, version 2, with the classpath exception",
                        "GPL-2.0-with-classpath-exception"),
                Map.entry("mpl 2.0", "MPL-2.0"),
                Map.entry(
                        "gnu lesser general public license (lgpl), version 2.1 or later",
                        "LGPL-2.1-or-later"),
                Map.entry("gplv2+ce", "GPL-2.0-with-classpath-exception"),
                Map.entry("gpl2 w/ cpe", "GPL-2.0-with-classpath-exception"));

/**
 * {@code java -classpath RUNTIME Bill.java REPOSITORY OUT}: what is on the class path, as a bill of
 * materials (CycloneDX 1.6), from the poms beside the jars and their parents. Needs no network.
 */
void main(String[] args) throws Exception {
    var repository = Path.of(args[0]).toRealPath();
    var bill = new ObjectMapper().createObjectNode();
    bill.put("bomFormat", "CycloneDX").put("specVersion", "1.6").put("version", 1);
    var components = bill.putArray("components");
    for (var jar : jars(repository)) addComponent(components, repository, jar);
    var json = new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(bill);
    Files.writeString(Path.of(args[1]), json);
}

List<Path> jars(Path repository) throws IOException {
    var jars = new ArrayList<Path>();
    for (var entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
        var jar = Path.of(entry).toAbsolutePath();
        if (jar.startsWith(repository)) jars.add(jar);
    }
    jars.sort(null);
    return jars;
}

/** A jar lies at {@code group/artifact/version/artifact-version[-classifier].jar}. */
void addComponent(ArrayNode components, Path repository, Path jar) throws Exception {
    var place = repository.relativize(jar.getParent());
    var parts = place.getNameCount();
    var group = place.subpath(0, parts - 2).toString().replace(File.separatorChar, '.');
    var artifact = place.getName(parts - 2).toString();
    var version = place.getName(parts - 1).toString();
    var purl =
            "pkg:maven/"
                    + group
                    + "/"
                    + artifact
                    + "@"
                    + version
                    + qualifiers(jar, artifact, version);
    var component = components.addObject().put("type", "library").put("bom-ref", purl);
    component.put("group", group).put("name", artifact).put("version", version);
    component.putArray("hashes").addObject().put("alg", "SHA-256").put("content", sha256(jar));
    var licenses = component.putArray("licenses");
    for (var name : licenses(repository, pom(repository, group, artifact, version))) {
        var id = Optional.ofNullable(SPDX.get(name.toLowerCase(Locale.ROOT).strip()));
        var known = id.isPresent() || SPDX.containsValue(name);
        licenses.addObject().putObject("license").put(known ? "id" : "name", id.orElse(name));
    }
    component.put("purl", purl);
}

String qualifiers(Path jar, String artifact, String version) {
    var name = jar.getFileName().toString().replaceAll("\\.jar$", "");
    var plain = artifact + "-" + version;
    return name.equals(plain)
            ? "?type=jar"
            : "?classifier=" + name.substring(plain.length() + 1) + "&type=jar";
}

Path pom(Path repository, String group, String artifact, String version) {
    return repository.resolve(
            group.replace('.', '/'), artifact, version, artifact + "-" + version + ".pom");
}

/** The pom's own licenses, or those of the nearest parent that has any. */
List<String> licenses(Path repository, Path pom) throws Exception {
    if (!Files.exists(pom)) return List.of();
    var factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    var project = factory.newDocumentBuilder().parse(pom.toFile()).getDocumentElement();
    var own =
            children(project, "licenses")
                    .flatMap(all -> children(all, "license"))
                    .flatMap(license -> children(license, "name"))
                    .map(name -> name.getTextContent().strip())
                    .toList();
    var parent = children(project, "parent").findFirst();
    if (!own.isEmpty() || parent.isEmpty()) return own;
    return licenses(
            repository,
            pom(
                    repository,
                    text(parent.get(), "groupId"),
                    text(parent.get(), "artifactId"),
                    text(parent.get(), "version")));
}

String text(Element element, String name) {
    return children(element, name).findFirst().orElseThrow().getTextContent().strip();
}

Stream<Element> children(Element element, String name) {
    var nodes = element.getChildNodes();
    return Stream.iterate(0, i -> i < nodes.getLength(), i -> i + 1)
            .map(nodes::item)
            .filter(Element.class::isInstance)
            .map(Element.class::cast)
            .filter(child -> child.getLocalName().equals(name));
}

String sha256(Path jar) throws Exception {
    var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
    return HexFormat.of().formatHex(digest);
}
