package io.github.quizraft.group.journal;

import io.github.quizraft.group.OpenRoom;
import io.github.quizraft.group.Room;
import io.github.quizraft.group.RoomEffect;
import io.github.quizraft.group.RoomEvent;
import io.github.quizraft.group.RoomPlan;
import io.github.quizraft.group.RoomStep;
import io.github.quizraft.json.JsonText;
import io.github.quizraft.question.Library;
import io.github.quizraft.review.UnsavedException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A room that survives its program: what happens is in the journal before {@link #take} returns the effects, so whatever
 * anybody was told is there again. One thread alone may use it.
 */
public final class KeptRoom implements OpenRoom, AutoCloseable {
    /** A clock that is told so late stood still: the machine slept, or the program was stopped. */
    private static final Duration STALL = Duration.ofSeconds(2);

    private static final Duration FORCED_EVERY = Duration.ofSeconds(1);

    private final Journal journal;
    private final EventForms forms;
    private final Clock clock;
    private Room room;
    private Instant last;
    private Instant forced;
    private boolean isForced = true;
    private Optional<String> trouble = Optional.empty();

    private KeptRoom(Journal journal, Room room, Clock clock, Instant last) {
        this.journal = journal;
        this.forms = new EventForms(room.plan().quiz());
        this.room = room;
        this.clock = clock;
        this.last = last;
        this.forced = last;
    }

    /**
     * Opens a new room.
     *
     * @param file its journal, which must not be there yet
     * @param port that it will be served at, if it will
     * @param clock never goes back, whatever the user does to the wall clock
     */
    public static KeptRoom open(Path file, RoomPlan plan, Optional<Integer> port, Clock clock) {
        return new KeptRoom(Journal.begin(file, JournalHead.of(plan, port)), Room.open(plan), clock, plan.opened());
    }

    /**
     * Goes on with a room where it was. A clock that ran stands until the host lets it go on.
     *
     * @throws JournalException if the journal or the content no longer allows that
     */
    public static KeptRoom resume(JournalText text, Library library, Clock clock) {
        JournalText.Replayed replayed = text.replayed(library);
        Journal journal = Journal.open(text.file(), text.end());
        KeptRoom kept = new KeptRoom(journal, replayed.room(), clock, replayed.last());
        kept.last = kept.now();
        try {
            kept.take(new RoomEvent.Revived(replayed.last()));
            return kept;
        } catch (UnsavedException e) {
            journal.close();
            throw e;
        }
    }

    @Override
    public Room room() {
        return room;
    }

    /** What time it is for the room: never earlier than what happened last. */
    @Override
    public Instant now() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return now.isBefore(last) ? last : now;
    }

    /** One event; see {@link #take(List)}. */
    public List<RoomEffect> take(RoomEvent event) {
        return take(List.of(event));
    }

    /**
     * Tells the room the time. Whoever can do so every 100 ms while {@link Room#isTimed}, and before whatever else
     * happens, should: then time in which the machine slept is given back to the players.
     */
    @Override
    public List<RoomEffect> tick() {
        if (trouble.isPresent()) {
            tryAgain();
        }
        Duration gap = Duration.between(last, now());
        boolean isLost = room.isTimed() && gap.compareTo(STALL) > 0;
        return take(isLost ? new RoomEvent.Stalled(gap) : new RoomEvent.Tick());
    }

    /**
     * What happened, in this order and with one write for all of it. Where much arrives at once, collect for no more
     * than 20 ms.
     *
     * @return what to do now that it is safe
     * @throws UnsavedException if it could not be written: then it has not happened
     */
    @Override
    public List<RoomEffect> take(List<RoomEvent> events) {
        Instant now = now();
        Room next = room;
        List<String> lines = new ArrayList<>();
        List<RoomEffect> effects = new ArrayList<>();
        for (RoomEvent event : events) {
            RoomStep step = next.after(event, now);
            if (step.changes(next)) {
                lines.add(JsonText.line(forms.written(now, event)));
            }
            next = step.room();
            effects.addAll(step.effects());
        }
        if (!lines.isEmpty()) {
            write(lines);
        }
        room = next;
        last = now;
        forceIfDue(effects.contains(new RoomEffect.Force()), now);
        return List.copyOf(effects);
    }

    /** At one terminal there is little to write, and nobody who would wait for it. */
    private void forceIfDue(boolean isAsked, Instant now) {
        boolean isDue = isAsked
                || room.plan().rules().mode().isHotSeat()
                || Duration.between(forced, now).compareTo(FORCED_EVERY) >= 0;
        if (!isForced && isDue) {
            forced = now;
            force();
        }
    }

    private void write(List<String> lines) {
        try {
            journal.append(lines);
            isForced = false;
            trouble = Optional.empty();
        } catch (UnsavedException e) {
            trouble = Optional.of(Journal.reason(e));
            throw e;
        }
    }

    /** What was written has happened, also where the disk does not confirm it: that is told and tried again. */
    private void force() {
        try {
            journal.force();
            isForced = true;
        } catch (UnsavedException e) {
            trouble = Optional.of(Journal.reason(e));
        }
    }

    /** Nobody else may have anything to write for a long time, so trouble that is over would still be told of. */
    private void tryAgain() {
        try {
            write(List.of(JsonText.line(forms.written(now(), new RoomEvent.Tick()))));
            force();
        } catch (UnsavedException e) {
            // Then it is not over.
        }
    }

    @Override
    public Optional<String> trouble() {
        return trouble;
    }

    @Override
    public void close() {
        try (journal) {
            if (!isForced) {
                journal.force();
                isForced = true;
            }
        }
    }
}
