package io.lectern.media.upload;

import io.lectern.accounts.Actor;
import io.lectern.media.Arrivals;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class UploadedArrivals implements Arrivals {

    private final BeginUpload begin;
    private final ReceiveUpload receive;
    private final OwnUploads own;

    UploadedArrivals(BeginUpload begin, ReceiveUpload receive, OwnUploads own) {
        this.begin = begin;
        this.receive = receive;
        this.own = own;
    }

    @Override
    public Arrival begin(Actor actor, String purpose, UUID subject, String name, @Nullable String type, long length) {
        return arrival(own.open(actor, purpose, subject).stream()
                .filter(upload -> upload.length() == length)
                .findFirst()
                .orElseGet(() -> begin.begin(actor, new Upload.Announced(purpose, subject, name, type, length))));
    }

    @Override
    public Arrival add(Actor actor, UUID upload, long offset, InputStream content) {
        return arrival(receive.append(actor, upload, offset, content, null));
    }

    private static Arrival arrival(Upload upload) {
        return new Arrival(upload.id(), upload.arrived(), upload.length());
    }
}
