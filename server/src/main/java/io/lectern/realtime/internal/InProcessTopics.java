package io.lectern.realtime.internal;

import io.lectern.realtime.Connection;
import io.lectern.realtime.Topics;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Topics of a single node. With several nodes, a bean that also relays between them takes its place. */
@Component
class InProcessTopics implements Topics {

    private final Map<String, Map<UUID, Connection>> topics = new ConcurrentHashMap<>();

    @Override
    public void join(String topic, Connection connection) {
        topics.compute(topic, (name, listeners) -> {
            Map<UUID, Connection> present = listeners == null ? new ConcurrentHashMap<>() : listeners;
            present.put(connection.id(), connection);
            return present;
        });
    }

    @Override
    public void leave(String topic, Connection connection) {
        topics.computeIfPresent(topic, (name, listeners) -> {
            listeners.remove(connection.id());
            return listeners.isEmpty() ? null : listeners;
        });
    }

    @Override
    public void leaveAll(Connection connection) {
        topics.keySet().forEach(topic -> leave(topic, connection));
    }

    @Override
    public void publish(String topic, String text) {
        topics.getOrDefault(topic, Map.of()).values().forEach(connection -> connection.send(text));
    }

    @Override
    public int listeners(String topic) {
        return topics.getOrDefault(topic, Map.of()).size();
    }
}
