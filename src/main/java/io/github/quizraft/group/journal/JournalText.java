package io.github.quizraft.group.journal;

import io.github.quizraft.files.Refusal;
import io.github.quizraft.group.Room;
import io.github.quizraft.group.RoomEvent;
import io.github.quizraft.group.RoomPlan;
import io.github.quizraft.json.JsonFields;
import io.github.quizraft.question.Library;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A journal as it was read. A last line that is no whole one was being written when the program ended: nobody was told
 * of it, and it does not count.
 *
 * @param end where the last whole line ends, in bytes
 */
public record JournalText(Path file, JournalHead head, List<String> lines, long end) {
    public JournalText {
        lines = List.copyOf(lines);
    }

    /**
     * Reads a journal.
     *
     * @throws JournalException if it is none
     */
    public static JournalText read(Path file) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new JournalException(file + " cannot be read: " + Refusal.reason(e));
        }
        List<String> lines = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                lines.add(new String(bytes, end, i - end, StandardCharsets.UTF_8));
                end = i + 1;
            }
        }
        JournalHead head = (lines.isEmpty() ? Optional.<JsonFields>empty() : JsonFields.read(lines.get(0)))
                .flatMap(JournalHead::read)
                .orElseThrow(() -> new JournalException(
                        file + ":1 is not the head of a journal, or one of a newer version of quizraft"));
        return new JournalText(file, head, lines.subList(1, lines.size()), end);
    }

    /** What a room came to, and when it was last heard of. */
    record Replayed(Room room, Instant last) {}

    /**
     * The room as it was when the journal ends.
     *
     * @throws JournalException if a line is no event, or the content no longer has what was played
     */
    public Room room(Library library) {
        return replayed(library).room();
    }

    Replayed replayed(Library library) {
        RoomPlan plan = planned(library);
        EventForms forms = new EventForms(plan.quiz());
        Room room = Room.open(plan);
        Instant last = plan.opened();
        for (int i = 0; i < lines.size(); i++) {
            // The head is line 1.
            int number = i + 2;
            JsonFields line = JsonFields.read(lines.get(i)).orElseThrow(() -> damaged(number));
            RoomEvent event = read(forms, line).orElseThrow(() -> damaged(number));
            last = line.number("at").map(Instant::ofEpochMilli).orElseThrow(() -> damaged(number));
            room = room.after(event, last).room();
        }
        return new Replayed(room, last);
    }

    private static Optional<RoomEvent> read(EventForms forms, JsonFields line) {
        try {
            return forms.read(line);
        } catch (ArithmeticException e) {
            // A number that no player and no count can have.
            return Optional.empty();
        }
    }

    private RoomPlan planned(Library library) {
        try {
            return head.plan(library);
        } catch (JournalException e) {
            throw new JournalException(file + ":1: " + e.getMessage());
        }
    }

    private JournalException damaged(int number) {
        return new JournalException(file + ":" + number
                + " is not an event that this version of quizraft knows; the file was changed, or is damaged");
    }
}
