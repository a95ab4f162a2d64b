package io.lectern.media.storage;

import java.io.FilterInputStream;
import java.io.IOException;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/** An answer's content. Its connection is kept for the next request when all was read, and cut when nobody wants the rest. */
final class S3Content extends FilterInputStream {

    private final ResponseInputStream<GetObjectResponse> answer;
    private long left;

    S3Content(ResponseInputStream<GetObjectResponse> answer) {
        super(answer);
        this.answer = answer;
        this.left = answer.response().contentLength();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int n = S3Clients.read(answer, buffer, from, length);
        left -= Math.max(n, 0);
        return n;
    }

    @Override
    public void close() throws IOException {
        if (left > 0) {
            answer.abort();
        } else {
            super.close();
        }
    }
}
