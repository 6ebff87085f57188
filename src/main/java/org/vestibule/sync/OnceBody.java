package org.vestibule.sync;

import okhttp3.FormBody;
import okhttp3.MediaType;
import okhttp3.RequestBody;

import okio.Buffer;
import okio.BufferedSink;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A body that OkHttp sends once and never again by itself, not even for {@code 503 Retry-After: 0}:
 * when to try again is ours to decide.
 */
final class OnceBody extends RequestBody {
    private final MediaType type;
    private final byte[] bytes;

    private OnceBody(String type, byte[] bytes) {
        this.type = MediaType.get(type);
        this.bytes = bytes;
    }

    static OnceBody fhir(byte[] resource) {
        return new OnceBody("application/fhir+json", resource);
    }

    static OnceBody json(byte[] json) {
        return new OnceBody("application/json", json);
    }

    static OnceBody form(FormBody form) {
        var bytes = new Buffer();
        try {
            form.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes every byte", e);
        }
        return new OnceBody("application/x-www-form-urlencoded", bytes.readByteArray());
    }

    @Override
    public MediaType contentType() {
        return type;
    }

    @Override
    public long contentLength() {
        return bytes.length;
    }

    @Override
    public boolean isOneShot() {
        return true;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        sink.write(bytes);
    }
}
