package io.lectern.realtime;

/**
 * Sends one text to everybody who listens to a topic.
 *
 * <p>Publishing never waits for a listener: the text is handed to each connection's own queue. Within one topic and one
 * publishing thread the order is kept for each listener. Joining twice counts once.
 */
public interface Topics {

    void join(String topic, Connection connection);

    void leave(String topic, Connection connection);

    /** Leaves every topic. */
    void leaveAll(Connection connection);

    void publish(String topic, String text);

    /** How many connections of this node listen to the topic. */
    int listeners(String topic);
}
