package io.github.quizraft.cli;

import io.github.quizraft.files.NewFile;
import io.github.quizraft.group.StageName;
import io.github.quizraft.group.join.Heard;
import io.github.quizraft.group.join.Place;
import io.github.quizraft.group.join.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The seat of a player who may come back on another day, since each goes alone in that quiz. Whoever has the token has the
 * seat, so only the player's own programs may read the file.
 */
final class KeptSeat {
    private final Path file;
    private Optional<String> token = Optional.empty();

    private KeptSeat(Path file) {
        this.file = file;
    }

    /** One seat. */
    record Seat(String token, String name) {}

    /** The seat at a place, whether there is one or not. */
    static KeptSeat of(Io io, Place place) {
        String name = place + "-" + place.code();
        return new KeptSeat(Folders.data(io).resolve("seats").resolve(name.replaceAll("[^A-Za-z0-9.-]", "_")));
    }

    /** The seat that was had before, unless somebody else plays now. */
    Optional<Seat> before(Optional<String> name) {
        try {
            List<String> lines = Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
            boolean isSeat = lines.size() == 2 && lines.get(0).matches("[A-Za-z0-9_-]{22}");
            return isSeat && name.map(lines.get(1)::equals).orElse(true)
                    ? Optional.of(new Seat(lines.get(0), lines.get(1)))
                    : Optional.empty();
        } catch (IOException e) {
            // As if there were none: the player joins anew.
            return Optional.empty();
        }
    }

    /** Passes on what is heard, and keeps the seat or forgets it by the way. */
    Consumer<Heard> noting(Consumer<Heard> next) {
        return heard -> {
            if (heard instanceof Heard.Seated seated) {
                token = Optional.of(seated.token());
            } else if (heard instanceof Heard.Stood stood && stood.snapshot().stage() == StageName.UNDERWAY) {
                token.ifPresent(known -> stood.snapshot().you().ifPresent(you -> keep(known, you)));
                token = Optional.empty();
            } else if (heard.equals(new Heard.Refused("unknown"))
                    || heard.equals(new Heard.Refused("removed"))
                    || heard.equals(new Heard.Bye("removed"))) {
                forget();
            }
            next.accept(heard);
        };
    }

    private void keep(String known, Snapshot.You you) {
        forget();
        try {
            NewFile.make(file, draft -> Files.write(draft, List.of(known, you.name())));
        } catch (IOException e) {
            // The quiz can be played all the same, only not from here on another day.
        }
    }

    private void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // It leads nowhere, and the next answer from there says so.
        }
    }
}
