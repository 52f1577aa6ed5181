package dev.gatehouse.platform.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is about to have happened. Nothing in {@code subject} and {@code data} may be personal or content:
 * such values go into {@code personal}, of which the chain holds a salted commitment only.
 *
 * @param type dotted, past tense
 * @param subject what it is about: name to id
 * @param data facts that may be public
 * @param personal values that can be erased: name to value
 */
public record NewEvent(
        Stream stream,
        String type,
        Actor actor,
        Map<String, UUID> subject,
        Map<String, Object> data,
        Map<String, String> personal) {

    /** Name under which the actor's name stands beside the chain. */
    public static final String ACTOR_NAME = "actorName";

    /** An event of a type; the rest is added to it. */
    public static NewEvent of(Stream stream, String type, Actor actor) {
        Map<String, String> personal = actor.name() == null ? Map.of() : Map.of(ACTOR_NAME, actor.name());
        return new NewEvent(stream, type, actor, Map.of(), Map.of(), personal);
    }

    public NewEvent about(String name, UUID id) {
        return new NewEvent(stream, type, actor, with(subject, name, id), data, personal);
    }

    public NewEvent fact(String name, Object value) {
        return new NewEvent(stream, type, actor, subject, with(data, name, value), personal);
    }

    /** Adds a value that stays out of the chain; nothing is added for an absent one. */
    public NewEvent secret(String name, @Nullable String value) {
        return value == null || value.isEmpty()
                ? this
                : new NewEvent(stream, type, actor, subject, data, with(personal, name, value));
    }

    /** This event and those that follow from it, to be appended together. */
    public List<NewEvent> followedBy(List<NewEvent> others) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(this), others.stream())
                .toList();
    }

    private static <V> Map<String, V> with(Map<String, V> map, String name, V value) {
        Map<String, V> copy = new LinkedHashMap<>(map);
        copy.put(name, value);
        return new TreeMap<>(copy);
    }
}
