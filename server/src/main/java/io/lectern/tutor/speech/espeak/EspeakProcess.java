package io.lectern.tutor.speech.espeak;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The program of the process that speaks with the espeak-ng library, named by its one argument. It needs nothing but this
 * class and the JDK, reads requests from standard input and answers on standard output until the input ends.
 *
 * <p>Request: voice, words per minute, pitch, text as UTF-8 with its length. Answer: zero, sample rate, samples (little
 * endian) with their length in bytes, events with their length in bytes; or one and a message.
 */
public final class EspeakProcess {

    /** Bytes of one event in an answer: type, character (from 1), characters, first sample, then eight of IPA. */
    static final int EVENT_BYTES = 24;

    private static final int SYNCHRONOUS = 2;
    private static final int PHONEME_EVENTS_IN_IPA = 3;
    private static final int UTF_8 = 1;
    private static final int RATE = 1;
    private static final int PITCH = 3;
    private static final int NATIVE_EVENT_BYTES = 40;

    private final ByteArrayOutputStream samples = new ByteArrayOutputStream();
    private final ByteArrayOutputStream events = new ByteArrayOutputStream();
    private final MethodHandle setVoice;
    private final MethodHandle setParameter;
    private final MethodHandle synthesize;
    private final int sampleRate;

    private EspeakProcess(String library) throws Throwable {
        Linker linker = Linker.nativeLinker();
        Arena arena = Arena.global();
        SymbolLookup symbols = SymbolLookup.libraryLookup(Path.of(library), arena);
        sampleRate = (int) function(linker, symbols, "espeak_Initialize", JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT)
                .invokeExact(SYNCHRONOUS, 0, MemorySegment.NULL, PHONEME_EVENTS_IN_IPA);
        if (sampleRate <= 0) {
            throw new IOException("espeak-ng did not start");
        }
        MethodHandle take = MethodHandles.lookup()
                .findVirtual(
                        EspeakProcess.class,
                        "take",
                        MethodType.methodType(int.class, MemorySegment.class, int.class, MemorySegment.class))
                .bindTo(this);
        MemorySegment callback =
                linker.upcallStub(take, FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS), arena);
        linker.downcallHandle(symbols.find("espeak_SetSynthCallback").orElseThrow(), FunctionDescriptor.ofVoid(ADDRESS))
                .invokeExact(callback);
        setVoice = function(linker, symbols, "espeak_SetVoiceByName", ADDRESS);
        setParameter = function(linker, symbols, "espeak_SetParameter", JAVA_INT, JAVA_INT, JAVA_INT);
        synthesize = function(
                linker,
                symbols,
                "espeak_Synth",
                ADDRESS,
                JAVA_LONG,
                JAVA_INT,
                JAVA_INT,
                JAVA_INT,
                JAVA_INT,
                ADDRESS,
                ADDRESS);
    }

    /** @param arguments the path of the espeak-ng library */
    public static void main(String[] arguments) throws Throwable {
        var process = new EspeakProcess(arguments[0]);
        var in = new DataInputStream(new BufferedInputStream(System.in));
        var out = new DataOutputStream(new BufferedOutputStream(System.out));
        try {
            while (true) {
                process.answer(in, out);
                out.flush();
            }
        } catch (EOFException e) {
            // Nobody asks any more.
        }
    }

    private static MethodHandle function(Linker linker, SymbolLookup symbols, String name, MemoryLayout... arguments) {
        return linker.downcallHandle(symbols.find(name).orElseThrow(), FunctionDescriptor.of(JAVA_INT, arguments));
    }

    private void answer(DataInputStream in, DataOutputStream out) throws IOException {
        String voice = in.readUTF();
        int rate = in.readInt();
        int pitch = in.readInt();
        byte[] text = in.readNBytes(in.readInt());
        samples.reset();
        events.reset();
        String failure = speak(voice, rate, pitch, text);
        if (failure.isEmpty()) {
            out.writeInt(0);
            out.writeInt(sampleRate);
            out.writeInt(samples.size());
            samples.writeTo(out);
            out.writeInt(events.size());
            events.writeTo(out);
        } else {
            out.writeInt(1);
            out.writeUTF(failure);
        }
    }

    private String speak(String voice, int rate, int pitch, byte[] text) {
        try (Arena arena = Arena.ofConfined()) {
            int chosen = (int) setVoice.invokeExact(arena.allocateFrom(voice));
            if (chosen != 0) {
                return "no voice " + voice;
            }
            int ignored =
                    (int) setParameter.invokeExact(RATE, rate, 0) + (int) setParameter.invokeExact(PITCH, pitch, 0);
            MemorySegment spoken = arena.allocateFrom(new String(text, StandardCharsets.UTF_8));
            int result = (int) synthesize.invokeExact(
                    spoken, spoken.byteSize(), 0, 1, 0, UTF_8, MemorySegment.NULL, MemorySegment.NULL);
            return result == 0 && ignored == 0 ? "" : "espeak-ng answered " + result;
        } catch (Throwable e) {
            return String.valueOf(e);
        }
    }

    /** Called by the library with each stretch of sound and its events. */
    @SuppressWarnings("unused")
    private int take(MemorySegment wave, int count, MemorySegment list) {
        if (count > 0 && wave.address() != 0) {
            samples.writeBytes(wave.reinterpret(count * 2L).toArray(JAVA_BYTE));
        }
        MemorySegment event = list.reinterpret(Long.MAX_VALUE);
        for (long at = 0; event.get(JAVA_INT, at) != 0; at += NATIVE_EVENT_BYTES) {
            var copy = ByteBuffer.allocate(EVENT_BYTES);
            copy.putInt(event.get(JAVA_INT, at))
                    .putInt(event.get(JAVA_INT, at + 8))
                    .putInt(event.get(JAVA_INT, at + 12))
                    .putInt(event.get(JAVA_INT, at + 20))
                    .putLong(event.get(JAVA_LONG, at + 32));
            events.writeBytes(copy.array());
        }
        return 0;
    }
}
