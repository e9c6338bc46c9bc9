package org.careerguide.web.answer;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Compresses bytes through small buffers outside of the heap. While the native library reads an array of the heap, Java before 22
 * cannot free memory, and gives up with an OutOfMemoryError although most of it could be freed.
 */
final class Gzip {

    private static final int BUFFER = 16 * 1024;

    /** The fixed head: deflated, without time and name, from an unknown system (RFC 1952). */
    private static final byte[] HEAD = { 0x1f, (byte) 0x8b, Deflater.DEFLATED, 0, 0, 0, 0, 0, 0, (byte) 0xff };

    private static final ThreadLocal<Buffers> BUFFERS = ThreadLocal.withInitial(Buffers::new);

    private Gzip() {
    }

    /** The buffers of a thread, and what bytes pass through on their way to an array. */
    private static final class Buffers {

        private final ByteBuffer plain = ByteBuffer.allocateDirect(BUFFER);
        private final ByteBuffer compressed = ByteBuffer.allocateDirect(BUFFER);
        private final byte[] passing = new byte[BUFFER];
    }

    /** Compresses bytes. */
    static byte[] compress(byte[] bytes) {
        Buffers buffers = BUFFERS.get();
        var sum = new CRC32();
        var out = new ByteArrayOutputStream(bytes.length / 4 + 64);
        out.writeBytes(HEAD);
        var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            for (int from = 0; from < bytes.length; from += BUFFER) {
                buffers.plain.clear().put(bytes, from, Math.min(BUFFER, bytes.length - from)).flip();
                sum.update(buffers.plain.duplicate());
                deflater.setInput(buffers.plain);
                while (!deflater.needsInput()) {
                    deflate(deflater, buffers, out);
                }
            }
            deflater.finish();
            while (!deflater.finished()) {
                deflate(deflater, buffers, out);
            }
        } finally {
            deflater.end();
        }
        out.writeBytes(ByteBuffer.allocate(2 * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).putInt((int) sum.getValue())
                .putInt(bytes.length).array());
        return out.toByteArray();
    }

    private static void deflate(Deflater deflater, Buffers buffers, ByteArrayOutputStream out) {
        deflater.deflate(buffers.compressed.clear());
        int length = buffers.compressed.flip().remaining();
        buffers.compressed.get(buffers.passing, 0, length);
        out.write(buffers.passing, 0, length);
    }
}
