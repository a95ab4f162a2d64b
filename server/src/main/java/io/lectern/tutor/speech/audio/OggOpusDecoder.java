package io.lectern.tutor.speech.audio;

import io.github.jaredmdobson.concentus.OpusDecoder;
import io.github.jaredmdobson.concentus.OpusException;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads back what {@link OggOpus} writes, as a browser would; for measuring. */
public final class OggOpusDecoder {

    /** Samples per second of what is decoded. */
    public static final int RATE = 48_000;

    private static final int LONGEST_FRAME = RATE * 120 / 1000;
    private static final int HEADER_PACKETS = 2;

    private OggOpusDecoder() {}

    /** The samples at 48 kHz, without the decoder's delay and without padding. */
    public static short[] decode(byte[] ogg) {
        List<byte[]> packets = new ArrayList<>();
        long end = pages(ByteBuffer.wrap(ogg).order(ByteOrder.LITTLE_ENDIAN), packets);
        var pcm = new short[(packets.size() - HEADER_PACKETS) * LONGEST_FRAME];
        int length = 0;
        try {
            var decoder = new OpusDecoder(RATE, 1);
            for (byte[] packet : packets.subList(HEADER_PACKETS, packets.size())) {
                length += decoder.decode(packet, 0, packet.length, pcm, length, LONGEST_FRAME, false);
            }
        } catch (OpusException e) {
            throw new IllegalArgumentException("not Opus", e);
        }
        return Arrays.copyOfRange(pcm, OggOpus.PRE_SKIP, (int) Math.min(length, end));
    }

    /** Collects the packets; returns the position of the last page. */
    private static long pages(ByteBuffer ogg, List<byte[]> packets) {
        long position = 0;
        while (ogg.hasRemaining()) {
            int start = ogg.position();
            position = ogg.getLong(start + 6);
            int segments = ogg.get(start + 26) & 0xff;
            int body = start + 27 + segments;
            var packet = new ByteArrayOutputStream();
            for (int i = 0; i < segments; i++) {
                int length = ogg.get(start + 27 + i) & 0xff;
                packet.write(ogg.array(), body, length);
                body += length;
                if (length < 255) {
                    packets.add(packet.toByteArray());
                    packet.reset();
                }
            }
            ogg.position(body);
        }
        return position;
    }
}
