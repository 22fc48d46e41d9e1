package io.github.quizraft.group.journal;

import io.github.quizraft.group.RoomEvent;
import io.github.quizraft.json.JsonFields;
import io.github.quizraft.json.JsonObject;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * How one type of event stands in a line.
 *
 * @param name what the line calls it
 * @param write puts its fields
 * @param read makes it of the fields; empty if one is missing or wrong
 */
record EventForm<E extends RoomEvent>(
        String name, Class<E> type, BiConsumer<E, JsonObject> write, Function<JsonFields, Optional<E>> read) {
    /** An event that is its name alone. */
    static <E extends RoomEvent> EventForm<E> bare(String name, Class<E> type, E event) {
        return new EventForm<>(name, type, (each, out) -> {}, in -> Optional.of(event));
    }

    void put(RoomEvent event, JsonObject out) {
        write.accept(type.cast(event), out);
    }

    Optional<RoomEvent> get(JsonFields in) {
        return read.apply(in).map(event -> event);
    }
}
