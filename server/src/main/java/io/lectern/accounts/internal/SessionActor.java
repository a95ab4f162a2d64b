package io.lectern.accounts.internal;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** An {@link Actor} as a session keeps it: lines of text. */
public final class SessionActor {

    private static final int LINES = 4;

    private SessionActor() {}

    public static String write(Actor actor) {
        String roles = actor.roles().stream().sorted().map(Role::name).collect(Collectors.joining(","));
        return String.join("\n", actor.userId().toString(), actor.language(), roles, actor.name());
    }

    /** What {@link #write} wrote. */
    public static Actor read(String text) {
        String[] lines = text.split("\n", LINES);
        Set<Role> roles =
                Arrays.stream(lines[2].split(",", -1)).map(Role::valueOf).collect(Collectors.toSet());
        return new Actor(UUID.fromString(lines[0]), lines[3], lines[1], roles);
    }
}
