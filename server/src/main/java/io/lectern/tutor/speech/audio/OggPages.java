package io.lectern.tutor.speech.audio;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Packs packets into the pages of one Ogg stream (RFC 3533). */
final class OggPages {

    static final int PLAIN = 0;
    static final int FIRST = 2;
    static final int LAST = 4;

    private static final int HEADER = 27;
    private static final int CHECKSUM_AT = 22;
    private static final int POLYNOMIAL = 0x04c11db7;
    private static final int[] CHECKSUMS = checksums();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final int serial;
    private int sequence;

    OggPages(int serial) {
        this.serial = serial;
    }

    /** @param position granule position: samples at 48 kHz up to the end of this page */
    void page(int kind, long position, List<byte[]> packets) {
        byte[] lacing = lacing(packets);
        int body = packets.stream().mapToInt(packet -> packet.length).sum();
        var page = ByteBuffer.allocate(HEADER + lacing.length + body).order(ByteOrder.LITTLE_ENDIAN);
        page.put("OggS".getBytes(StandardCharsets.US_ASCII))
                .put((byte) 0)
                .put((byte) kind)
                .putLong(position)
                .putInt(serial)
                .putInt(sequence++)
                .putInt(0)
                .put((byte) lacing.length)
                .put(lacing);
        packets.forEach(page::put);
        page.putInt(CHECKSUM_AT, checksum(page.array()));
        out.writeBytes(page.array());
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    /** Each packet's length in bytes of 255 and a rest; a page has room for 255 of them. */
    private static byte[] lacing(List<byte[]> packets) {
        var lacing = new ByteArrayOutputStream();
        for (byte[] packet : packets) {
            for (int rest = packet.length; ; rest -= 255) {
                lacing.write(Math.min(rest, 255));
                if (rest < 255) {
                    break;
                }
            }
        }
        if (lacing.size() > 255) {
            throw new IllegalArgumentException("too many packets for one page: " + packets.size());
        }
        return lacing.toByteArray();
    }

    private static int checksum(byte[] bytes) {
        int sum = 0;
        for (byte b : bytes) {
            sum = (sum << 8) ^ CHECKSUMS[((sum >>> 24) ^ b) & 0xff];
        }
        return sum;
    }

    private static int[] checksums() {
        var table = new int[256];
        for (int i = 0; i < table.length; i++) {
            int value = i << 24;
            for (int bit = 0; bit < 8; bit++) {
                value = value < 0 ? (value << 1) ^ POLYNOMIAL : value << 1;
            }
            table[i] = value;
        }
        return table;
    }
}
