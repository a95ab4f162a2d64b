package io.lectern.tutor.speech.audio;

import io.github.jaredmdobson.concentus.OpusApplication;
import io.github.jaredmdobson.concentus.OpusEncoder;
import io.github.jaredmdobson.concentus.OpusException;
import io.github.jaredmdobson.concentus.OpusSignal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes speech as Ogg-Opus; it decodes to exactly as many samples as went in. */
public final class OggOpus {

    /** Bits per second: speech keeps its sibilants, a sentence weighs less than a photo of a stamp. */
    public static final int BIT_RATE = 24_000;

    /** What a decoder drops at the start (RFC 7845), in samples at 48 kHz. */
    static final int PRE_SKIP = 312;

    private static final int COMPLEXITY = 5;
    private static final int FRAMES_PER_SECOND = 50;
    private static final int GRANULES_PER_FRAME = 48_000 / FRAMES_PER_SECOND;
    private static final int FRAMES_PER_PAGE = 40;
    private static final int LARGEST_PACKET = 1275;

    private OggOpus() {}

    /** @param sampleRate 8, 12, 16, 24 or 48 thousand */
    public static byte[] encode(short[] pcm, int sampleRate) {
        var ogg = new OggPages(Arrays.hashCode(pcm));
        ogg.page(OggPages.FIRST, 0, List.of(head(sampleRate)));
        ogg.page(OggPages.PLAIN, 0, List.of(tags()));
        List<byte[]> packets = packets(pcm, sampleRate);
        long end = PRE_SKIP + (long) pcm.length * 48_000 / sampleRate;
        for (int from = 0; from < packets.size(); from += FRAMES_PER_PAGE) {
            int to = Math.min(from + FRAMES_PER_PAGE, packets.size());
            boolean last = to == packets.size();
            // The last position lies before the end of its frame: the decoder cuts the padding off.
            long position = last ? end : (long) to * GRANULES_PER_FRAME;
            ogg.page(last ? OggPages.LAST : OggPages.PLAIN, position, packets.subList(from, to));
        }
        return ogg.bytes();
    }

    private static List<byte[]> packets(short[] pcm, int sampleRate) {
        int frame = sampleRate / FRAMES_PER_SECOND;
        int withDelay = pcm.length + PRE_SKIP * sampleRate / 48_000;
        int frames = Math.max(1, (withDelay + frame - 1) / frame);
        var padded = Arrays.copyOf(pcm, frames * frame);
        var buffer = new byte[LARGEST_PACKET];
        List<byte[]> packets = new ArrayList<>(frames);
        try {
            OpusEncoder encoder = encoder(sampleRate);
            for (int i = 0; i < frames; i++) {
                int length = encoder.encode(padded, i * frame, frame, buffer, 0, buffer.length);
                packets.add(Arrays.copyOf(buffer, length));
            }
        } catch (OpusException e) {
            throw new IllegalArgumentException("not encodable at " + sampleRate + " Hz", e);
        }
        return packets;
    }

    private static OpusEncoder encoder(int sampleRate) throws OpusException {
        var encoder = new OpusEncoder(sampleRate, 1, OpusApplication.OPUS_APPLICATION_AUDIO);
        encoder.setBitrate(BIT_RATE);
        encoder.setComplexity(COMPLEXITY);
        encoder.setSignalType(OpusSignal.OPUS_SIGNAL_VOICE);
        encoder.setUseVBR(true);
        return encoder;
    }

    private static byte[] head(int sampleRate) {
        return little(19)
                .put("OpusHead".getBytes(StandardCharsets.US_ASCII))
                .put((byte) 1) // version
                .put((byte) 1) // channels
                .putShort((short) PRE_SKIP)
                .putInt(sampleRate)
                .putShort((short) 0) // gain
                .put((byte) 0) // mapping
                .array();
    }

    private static byte[] tags() {
        byte[] vendor = "Lectern".getBytes(StandardCharsets.US_ASCII);
        return little(16 + vendor.length)
                .put("OpusTags".getBytes(StandardCharsets.US_ASCII))
                .putInt(vendor.length)
                .put(vendor)
                .putInt(0) // comments
                .array();
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
