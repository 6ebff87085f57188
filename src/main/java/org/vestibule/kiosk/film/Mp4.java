package org.vestibule.kiosk.film;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Looks at what is in a film's file without playing it, so that what cannot play here is never
 * offered. Boxes as in ISO/IEC 14496-12: a size, a name, and what is in it.
 */
final class Mp4 {
    private static final int HEADER = 8;
    private static final int LARGE_HEADER = 16;

    /** A film of an hour has about a megabyte of it. */
    private static final long LARGEST_INDEX = 8L * 1024 * 1024;

    private static final Set<String> PICTURES = Set.of("avc1", "avc3");
    private static final String SOUND = "mp4a";

    /** What a look tells. */
    enum Verdict {
        FINE,
        /** Not an MP4 file, or only a part of one. */
        NO_MP4,
        /** Its pictures are not H.264, or it has none. */
        NO_H264,
        /** Its sound is not AAC. */
        NO_AAC
    }

    /** A track: {@code vide}, {@code soun} or another, and its codec. */
    private record Track(String kind, String codec) {}

    private Mp4() {}

    static Verdict look(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var index = index(channel);
            return index.remaining() == 0 ? Verdict.NO_MP4 : judge(tracks(index));
        }
    }

    private static Verdict judge(List<Track> tracks) {
        var pictures = tracks.stream().filter(track -> track.kind().equals("vide")).toList();
        if (pictures.isEmpty()) return Verdict.NO_H264;
        if (!pictures.stream().allMatch(track -> PICTURES.contains(track.codec()))) {
            return Verdict.NO_H264;
        }
        var sounds = tracks.stream().filter(track -> track.kind().equals("soun"));
        return sounds.allMatch(track -> track.codec().equals(SOUND))
                ? Verdict.FINE
                : Verdict.NO_AAC;
    }

    /** What is in the box {@code moov}; nothing where a file is no MP4 or ends too early. */
    private static ByteBuffer index(FileChannel channel) throws IOException {
        var nothing = ByteBuffer.allocate(0);
        var index = nothing;
        var first = true;
        for (var at = 0L; at < channel.size(); ) {
            var header = read(channel, at, Math.min(LARGE_HEADER, channel.size() - at));
            if (header.remaining() < HEADER) return nothing;
            var size = Integer.toUnsignedLong(header.getInt(0));
            var name = name(header, 4);
            var large = size == 1 && header.remaining() == LARGE_HEADER;
            if (large) size = header.getLong(HEADER);
            if (size == 0) size = channel.size() - at;
            var begin = large ? LARGE_HEADER : HEADER;
            if (size < begin || size > channel.size() - at) return nothing;
            if (first != name.equals("ftyp")) return nothing;
            if (name.equals("moov") && size - begin <= LARGEST_INDEX) {
                index = read(channel, at + begin, size - begin);
            }
            first = false;
            at += size;
        }
        return index;
    }

    private static ByteBuffer read(FileChannel channel, long at, long size) throws IOException {
        var bytes = ByteBuffer.allocate((int) size);
        while (bytes.hasRemaining() && channel.read(bytes, at + bytes.position()) >= 0) {}
        return bytes.flip().slice();
    }

    private static List<Track> tracks(ByteBuffer index) {
        return inside(index, "trak").stream()
                .flatMap(track -> inside(track, "mdia").stream())
                .map(Mp4::track)
                .toList();
    }

    private static Track track(ByteBuffer media) {
        var kind = inside(media, "hdlr").stream().map(box -> name(box, 8)).findFirst();
        var codec =
                inside(media, "minf").stream()
                        .flatMap(box -> inside(box, "stbl").stream())
                        .flatMap(box -> inside(box, "stsd").stream())
                        // Version and flags, the number of entries, the size of the first.
                        .map(box -> name(box, 12))
                        .findFirst();
        return new Track(kind.orElse(""), codec.orElse(""));
    }

    /** The boxes of this name that lie in this one, one level below it. */
    private static List<ByteBuffer> inside(ByteBuffer box, String wanted) {
        var found = new ArrayList<ByteBuffer>();
        for (var at = 0; at + HEADER <= box.limit(); ) {
            var size = box.getInt(at);
            if (size < HEADER || size > box.limit() - at) break;
            if (name(box, at + 4).equals(wanted)) found.add(box.slice(at + HEADER, size - HEADER));
            at += size;
        }
        return found;
    }

    /** Four letters; empty beyond the end. */
    private static String name(ByteBuffer box, int at) {
        if (at + 4 > box.limit()) return "";
        var letters = new byte[4];
        box.get(at, letters);
        return new String(letters, StandardCharsets.ISO_8859_1);
    }
}
