package io.lectern.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.modulith.events.EventPublication.Status;
import org.springframework.modulith.events.core.EventPublicationRepository;
import org.springframework.modulith.events.core.EventSerializer;
import org.springframework.modulith.events.core.PublicationTargetIdentifier;
import org.springframework.modulith.events.core.TargetEventPublication;

/**
 * Keeps events on their way to listeners in the collection {@code event_publication}: one document per listener, removed
 * when the listener is done. The counterpart of the JDBC table of the same name.
 */
class MongoEventPublications implements EventPublicationRepository {

    static final String COLLECTION = "event_publication";

    private static final String STATUS = "status";
    private static final String PUBLISHED_AT = "publishedAt";
    private static final Sort OLDEST_FIRST = Sort.by(PUBLISHED_AT);

    private final MongoOperations mongo;
    private final EventSerializer serializer;

    MongoEventPublications(MongoOperations mongo, EventSerializer serializer) {
        this.mongo = mongo;
        this.serializer = serializer;
    }

    @Override
    public TargetEventPublication create(TargetEventPublication publication) {
        mongo.insert(
                new StoredPublication(
                        publication.getIdentifier(),
                        publication.getTargetIdentifier().getValue(),
                        publication.getEvent().getClass().getName(),
                        serialize(publication.getEvent()),
                        publication.getPublicationDate(),
                        Status.PUBLISHED,
                        0,
                        null),
                COLLECTION);
        return publication;
    }

    @Override
    public void markProcessing(UUID identifier) {
        set(identifier, Status.PROCESSING);
    }

    @Override
    public void markFailed(UUID identifier) {
        set(identifier, Status.FAILED);
    }

    @Override
    public void markCompleted(Object event, PublicationTargetIdentifier target, Instant completedAt) {
        mongo.remove(Query.query(pending(event, target)), COLLECTION);
    }

    @Override
    public void markCompleted(UUID identifier, Instant completedAt) {
        mongo.remove(Query.query(Criteria.where("_id").is(identifier)), COLLECTION);
    }

    @Override
    public boolean markResubmitted(UUID identifier, Instant at) {
        Query unlessTaken =
                Query.query(Criteria.where("_id").is(identifier).and(STATUS).ne(Status.RESUBMITTED.name()));
        Update update = new Update()
                .set(STATUS, Status.RESUBMITTED.name())
                .set("resubmittedAt", at)
                .inc("attempts", 1);
        return mongo.updateFirst(unlessTaken, update, COLLECTION).getModifiedCount() == 1;
    }

    @Override
    public List<TargetEventPublication> findIncompletePublications() {
        return read(new Query().with(OLDEST_FIRST));
    }

    @Override
    public List<TargetEventPublication> findIncompletePublicationsPublishedBefore(Instant instant) {
        return read(Query.query(Criteria.where(PUBLISHED_AT).lt(instant)).with(OLDEST_FIRST));
    }

    @Override
    public Optional<TargetEventPublication> findIncompletePublicationsByEventAndTargetIdentifier(
            Object event, PublicationTargetIdentifier target) {
        return read(Query.query(pending(event, target)).with(OLDEST_FIRST).limit(1)).stream()
                .findFirst();
    }

    @Override
    public List<TargetEventPublication> findFailedPublications(FailedCriteria criteria) {
        Criteria failed = Criteria.where(STATUS).is(Status.FAILED.name());
        Instant before = criteria.getPublicationDateReference();
        if (before != null) {
            failed = failed.and(PUBLISHED_AT).lt(before);
        }
        Query query = Query.query(failed).with(OLDEST_FIRST);
        long most = criteria.getMaxItemsToRead();
        return read(most > 0 ? query.limit((int) Math.min(most, Integer.MAX_VALUE)) : query);
    }

    @Override
    public List<TargetEventPublication> findByStatus(Status status) {
        return read(Query.query(Criteria.where(STATUS).is(status.name())).with(OLDEST_FIRST));
    }

    @Override
    public int countByStatus(Status status) {
        return Math.toIntExact(mongo.count(Query.query(Criteria.where(STATUS).is(status.name())), COLLECTION));
    }

    @Override
    public void deletePublications(List<UUID> identifiers) {
        mongo.remove(Query.query(Criteria.where("_id").in(identifiers)), COLLECTION);
    }

    /** Nothing to do: a completed publication is removed at once. */
    @Override
    public void deleteCompletedPublications() {}

    /** Nothing to do: a completed publication is removed at once. */
    @Override
    public void deleteCompletedPublicationsBefore(Instant instant) {}

    private void set(UUID identifier, Status status) {
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(identifier)), Update.update(STATUS, status.name()), COLLECTION);
    }

    private Criteria pending(Object event, PublicationTargetIdentifier target) {
        return Criteria.where("listener").is(target.getValue()).and("event").is(serialize(event));
    }

    private String serialize(Object event) {
        return serializer.serialize(event).toString();
    }

    private List<TargetEventPublication> read(Query query) {
        return mongo.find(query, StoredPublication.class, COLLECTION).stream()
                .<TargetEventPublication>map(stored -> new Pending(stored, serializer))
                .toList();
    }

    /** The document of one listener's publication. */
    record StoredPublication(
            UUID id,
            String listener,
            String type,
            String event,
            Instant publishedAt,
            Status status,
            int attempts,
            @Nullable Instant resubmittedAt) {}

    /** A publication read back; its event is made when asked for. */
    private static final class Pending implements TargetEventPublication {

        private final StoredPublication stored;
        private final EventSerializer serializer;
        private @Nullable Instant completedAt;

        Pending(StoredPublication stored, EventSerializer serializer) {
            this.stored = stored;
            this.serializer = serializer;
        }

        @Override
        public UUID getIdentifier() {
            return stored.id();
        }

        @Override
        public Object getEvent() {
            try {
                return serializer.deserialize(stored.event(), Class.forName(stored.type()));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException("no such event any more: " + stored.type(), e);
            }
        }

        @Override
        public PublicationTargetIdentifier getTargetIdentifier() {
            return PublicationTargetIdentifier.of(stored.listener());
        }

        @Override
        public Instant getPublicationDate() {
            return stored.publishedAt();
        }

        @Override
        public Optional<Instant> getCompletionDate() {
            return Optional.ofNullable(completedAt);
        }

        @Override
        public Status getStatus() {
            return stored.status();
        }

        @Override
        public @Nullable Instant getLastResubmissionDate() {
            return stored.resubmittedAt();
        }

        @Override
        public int getCompletionAttempts() {
            return stored.attempts();
        }

        @Override
        public void markCompleted(Instant instant) {
            completedAt = instant;
        }
    }
}
