package io.lectern.assessment.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A request whose body has arrived: reading it waits for nobody's network. */
final class RequestInHand extends HttpServletRequestWrapper {

    private final byte[] body;

    private RequestInHand(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
    }

    /** Waits for the body. @param most bytes; of a longer one the rest is read as it comes */
    static HttpServletRequest of(HttpServletRequest request, int most) throws IOException {
        long length = request.getContentLengthLong();
        return length < 0 || length > most
                ? request
                : new RequestInHand(request, request.getInputStream().readNBytes(most));
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Bytes(new ByteArrayInputStream(body));
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    private static final class Bytes extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Bytes(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int from, int most) {
            return bytes.read(into, from, most);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("this request is not read asynchronously");
        }
    }
}
