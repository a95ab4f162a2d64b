package io.lectern.media.upload;

import io.lectern.media.UploadProblem;
import io.lectern.media.UploadPurpose;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What can be uploaded for, by its kind. */
@Component
class Purposes {

    private final Map<String, UploadPurpose> byKind;

    Purposes(List<UploadPurpose> all) {
        byKind = all.stream().collect(Collectors.toMap(UploadPurpose::kind, Function.identity()));
    }

    UploadPurpose named(String kind) {
        UploadPurpose purpose = byKind.get(kind);
        if (purpose == null) {
            throw new UploadProblem.NoPurpose();
        }
        return purpose;
    }
}
