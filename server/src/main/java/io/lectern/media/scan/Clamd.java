package io.lectern.media.scan;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Speaks with a ClamAV daemon as its documentation says: commands and answers end with a zero, files are sent in pieces. */
public final class Clamd {

    private static final int PIECE = 64 * 1024;
    private static final String FOUND = " FOUND";
    private static final int LONGEST_ANSWER = 4096;

    private final String host;
    private final int port;
    private final Duration connecting;
    private final Duration patience;

    /** @param address host and port @param connecting until it is there at all @param patience until it answers */
    public Clamd(String address, Duration connecting, Duration patience) {
        int colon = address.lastIndexOf(':');
        this.host = address.substring(0, colon);
        this.port = Integer.parseInt(address.substring(colon + 1));
        this.connecting = connecting;
        this.patience = patience;
    }

    /** The file is larger than the daemon takes. */
    public static final class TooLargeException extends IOException {
        TooLargeException() {
            super("larger than StreamMaxLength of clamd");
        }
    }

    /** Whether it answers as a ClamAV daemon does. */
    public boolean isThere() throws IOException {
        try (Socket socket = connect()) {
            socket.getOutputStream().write("zPING\0".getBytes(StandardCharsets.US_ASCII));
            return answer(socket).equals("PONG");
        }
    }

    /**
     * What it found, by the name it has for it; empty when it found nothing.
     *
     * @throws TooLargeException when it does not look at so much
     * @throws IOException when it cannot be asked, or does not say
     */
    public Optional<String> look(Path file) throws IOException {
        try (Socket socket = connect()) {
            IOException broken = null;
            try {
                send(file, socket);
            } catch (IOException e) {
                broken = e; // it may have said why before it closed
            }
            String answer = answer(socket);
            if (answer.endsWith(FOUND)) {
                return Optional.of(answer.replaceFirst("^stream: ", "").replaceFirst(FOUND + "$", ""));
            } else if (answer.equals("stream: OK") && broken == null) {
                return Optional.empty();
            } else if (answer.contains("size limit exceeded")) {
                throw new TooLargeException();
            }
            throw new IOException("clamd answers: " + answer, broken);
        }
    }

    private static void send(Path file, Socket socket) throws IOException {
        var out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), PIECE + Integer.BYTES));
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        byte[] piece = new byte[PIECE];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(piece); n > 0; n = in.read(piece)) {
                out.writeInt(n);
                out.write(piece, 0, n);
            }
        }
        out.writeInt(0);
        out.flush();
    }

    private Socket connect() throws IOException {
        var socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(host, port), (int) connecting.toMillis());
            socket.setSoTimeout((int) patience.toMillis());
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    /** Up to its zero, and not to the end: a daemon that did not want all of a file cuts the connection behind its answer. */
    private static String answer(Socket socket) throws IOException {
        var answer = new ByteArrayOutputStream();
        InputStream in = socket.getInputStream();
        for (int b = in.read(); b > 0 && answer.size() < LONGEST_ANSWER; b = in.read()) {
            answer.write(b);
        }
        return answer.toString(StandardCharsets.UTF_8).strip();
    }
}
