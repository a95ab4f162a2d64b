package io.lectern.media.upload;

import io.lectern.accounts.Actor;
import io.lectern.media.Arrivals;
import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class UploadedArrivals implements Arrivals {

    private final BeginUpload begin;
    private final ReceiveUpload receive;
    private final OwnUploads own;
    private final Uploads uploads;

    UploadedArrivals(BeginUpload begin, ReceiveUpload receive, OwnUploads own, Uploads uploads) {
        this.begin = begin;
        this.receive = receive;
        this.own = own;
        this.uploads = uploads;
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

    @Override
    public Map<UUID, Set<String>> quarantined(Collection<UUID> subjects) {
        return uploads.findByStateAndSubjectIn(Upload.State.REFUSED, subjects).stream()
                .filter(Upload::isInfected)
                .collect(Collectors.groupingBy(Upload::subject, Collectors.mapping(Upload::name, Collectors.toSet())));
    }

    private static Arrival arrival(Upload upload) {
        return new Arrival(upload.id(), upload.arrived(), upload.length());
    }
}
