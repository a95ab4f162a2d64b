package io.lectern.media.video.ffmpeg;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * An empty shared library of Linux (ELF, 64 bit). FFmpeg's programs name the libraries of screens and sound cards, which servers do
 * not have, and never call one while they read and write files: something of that name is all that the system's loader asks for.
 */
final class StandIn {

    private static final int HEADER = 64;
    private static final int PROGRAM_HEADER = 56;
    private static final int PROGRAM_HEADERS = 3;
    private static final int TEXTS = HEADER + PROGRAM_HEADERS * PROGRAM_HEADER;
    private static final int SYMBOL = 24;
    private static final int ENTRY = 16;
    private static final int PAGE = 0x1000;

    private static final short SHARED_LIBRARY = 3;
    private static final short X86_64 = 62;
    private static final short AARCH64 = 183;

    private static final int LOAD = 1;
    private static final int DYNAMIC = 2;
    private static final int STACK = 0x6474e551;
    private static final int READ_AND_WRITE = 6;

    private static final int END = 0;
    private static final int TEXT_TABLE = 5;
    private static final int SYMBOL_TABLE = 6;
    private static final int TEXT_LENGTH = 10;
    private static final int SYMBOL_LENGTH = 11;
    private static final int NAME = 14;

    private StandIn() {}

    /** The library's whole content. @param architecture as {@code os.arch} names it */
    static byte[] of(String name, String architecture) {
        byte[] text = ("\0" + name + "\0").getBytes(StandardCharsets.US_ASCII);
        int symbols = aligned(TEXTS + text.length);
        int entries = aligned(symbols + SYMBOL);
        long[][] dynamic = {
            {NAME, 1},
            {TEXT_TABLE, TEXTS},
            {SYMBOL_TABLE, symbols},
            {TEXT_LENGTH, text.length},
            {SYMBOL_LENGTH, SYMBOL},
            {END, 0}
        };
        int length = entries + dynamic.length * ENTRY;
        ByteBuffer file = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        header(file, architecture.equals("aarch64") ? AARCH64 : X86_64);
        programHeader(file, LOAD, 0, length, PAGE);
        programHeader(file, DYNAMIC, entries, length - entries, Long.BYTES);
        programHeader(file, STACK, 0, 0, ENTRY);
        file.put(text).position(entries);
        for (long[] entry : dynamic) {
            file.putLong(entry[0]).putLong(entry[1]);
        }
        return file.array();
    }

    private static void header(ByteBuffer file, short machine) {
        byte sixtyFourBit = 2;
        byte littleEndian = 1;
        byte version = 1;
        file.put(new byte[] {0x7f, 'E', 'L', 'F', sixtyFourBit, littleEndian, version});
        file.position(ENTRY);
        file.putShort(SHARED_LIBRARY).putShort(machine).putInt(version);
        file.putLong(0).putLong(HEADER).putLong(0).putInt(0);
        file.putShort((short) HEADER).putShort((short) PROGRAM_HEADER).putShort((short) PROGRAM_HEADERS);
        file.position(HEADER);
    }

    private static void programHeader(ByteBuffer file, int type, long offset, long length, long alignment) {
        file.putInt(type).putInt(READ_AND_WRITE);
        file.putLong(offset).putLong(offset).putLong(offset);
        file.putLong(length).putLong(length).putLong(alignment);
    }

    private static int aligned(int position) {
        return (position + Long.BYTES - 1) / Long.BYTES * Long.BYTES;
    }
}
