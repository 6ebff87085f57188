package org.vestibule.sync;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.EnumSet;
import java.util.regex.Pattern;

/**
 * A key pair in one PEM file (RFC 7468): the private key as PKCS#8, and the public key, which Java
 * leaves out of it.
 */
final class KeyFile {
    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";

    private KeyFile() {}

    /** Whole or not at all, and on the disk before it has its name. */
    static void write(Path file, KeyPair pair) throws IOException {
        var pem =
                block(PRIVATE, pair.getPrivate().getEncoded())
                        + block(PUBLIC, pair.getPublic().getEncoded());
        writeOwnerOnly(file, pem);
    }

    static void writeOwnerOnly(Path file, String text) throws IOException {
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        var options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(fresh, options, ownerOnly(file))) {
            var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) channel.write(bytes);
            channel.force(true);
        }
        Files.move(
                fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Windows has no POSIX permissions: there the folder's access list protects the file. */
    private static FileAttribute<?>[] ownerOnly(Path file) {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        var permissions = PosixFilePermissions.fromString("rw-------");
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)};
    }

    static KeyPair read(Path file) throws IOException, GeneralSecurityException {
        var pem = Files.readString(file);
        var factory = KeyFactory.getInstance("EC");
        return new KeyPair(
                factory.generatePublic(new X509EncodedKeySpec(block(pem, PUBLIC))),
                factory.generatePrivate(new PKCS8EncodedKeySpec(block(pem, PRIVATE))));
    }

    private static String block(String label, byte[] der) {
        var base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return "-----BEGIN " + label + "-----\n" + base64 + "\n-----END " + label + "-----\n";
    }

    private static byte[] block(String pem, String label) throws GeneralSecurityException {
        var pattern = "-----BEGIN " + label + "-----([A-Za-z0-9+/=\\s]+)-----END";
        var found = Pattern.compile(pattern).matcher(pem);
        if (!found.find()) throw new InvalidKeySpecException("no " + label);
        return Base64.getMimeDecoder().decode(found.group(1));
    }
}
