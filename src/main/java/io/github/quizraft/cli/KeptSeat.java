package io.github.quizraft.cli;

import io.github.quizraft.files.NewFile;
import io.github.quizraft.group.PlayerName;
import io.github.quizraft.group.StageName;
import io.github.quizraft.group.join.Heard;
import io.github.quizraft.group.join.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The seats of players who may come back on another day, since each goes alone in that quiz: a line for each name, the last
 * that played at the end. Whoever has the token has the seat, so only the player's own programs may read the file.
 */
final class KeptSeat {
    private static final Pattern LINE = Pattern.compile("([A-Za-z0-9_-]{22}) (.+)");

    private final Path file;
    private Optional<String> token = Optional.empty();
    private boolean isNew;

    private KeptSeat(Path file) {
        this.file = file;
    }

    /** One seat. */
    record Seat(String token, String name) {}

    /** The seats at a place, whether there are any or not. */
    static KeptSeat of(Io io, Place place) {
        String name = place + "-" + place.code();
        return new KeptSeat(Folders.data(io).resolve("seats").resolve(name.replaceAll("[^A-Za-z0-9.-]", "_")));
    }

    /** The seat that was had before under a name, as the room writes it; without a name the last one that was had. */
    Optional<Seat> before(Optional<String> name) {
        Optional<Seat> seat = seats().stream()
                .filter(each -> name.map(typed -> PlayerName.of(typed)
                                .map(PlayerName::text)
                                .filter(each.name()::equals)
                                .isPresent())
                        .orElse(true))
                .reduce((first, last) -> last);
        token = seat.map(Seat::token);
        return seat;
    }

    private List<Seat> seats() {
        try {
            List<String> lines = Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
            return lines.stream()
                    .map(LINE::matcher)
                    .filter(Matcher::matches)
                    .map(line -> new Seat(line.group(1), line.group(2)))
                    .toList();
        } catch (IOException e) {
            // As if there were none: the player joins anew.
            return List.of();
        }
    }

    /** Passes on what is heard, and keeps the seat or forgets it by the way. */
    Consumer<Heard> noting(Consumer<Heard> next) {
        return heard -> {
            if (heard instanceof Heard.Seated seated) {
                token = Optional.of(seated.token());
                isNew = true;
            } else if (heard instanceof Heard.Stood stood && stood.snapshot().stage() == StageName.UNDERWAY && isNew) {
                token.ifPresent(known -> stood.snapshot().you().ifPresent(you -> keep(new Seat(known, you.name()))));
                isNew = false;
            } else if (heard.equals(new Heard.Refused("unknown"))
                    || heard.equals(new Heard.Refused("removed"))
                    || heard.equals(new Heard.Bye("removed"))) {
                token.ifPresent(gone -> write(without(each -> each.token().equals(gone))));
            }
            next.accept(heard);
        };
    }

    private void keep(Seat seat) {
        List<Seat> all = new ArrayList<>(without(each -> each.name().equals(seat.name())));
        all.add(seat);
        write(all);
    }

    private List<Seat> without(Predicate<Seat> which) {
        return seats().stream().filter(which.negate()).toList();
    }

    private void write(List<Seat> seats) {
        try {
            Files.deleteIfExists(file);
            if (!seats.isEmpty()) {
                List<String> lines = seats.stream()
                        .map(seat -> seat.token() + " " + seat.name())
                        .toList();
                NewFile.make(file, draft -> Files.write(draft, lines));
            }
        } catch (IOException e) {
            // The quiz can be played all the same, only not from here on another day.
        }
    }
}
