package io.github.quizraft.group;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Who may answer an open question. */
public sealed interface Floor {
    /** Whether this player may answer now. */
    boolean isOf(PlayerId player);

    /** Whoever has the floor alone. */
    default Optional<PlayerId> holder() {
        return Optional.empty();
    }

    /** All at once. */
    record Everyone() implements Floor {
        @Override
        public boolean isOf(PlayerId player) {
            return true;
        }
    }

    /**
     * One player; when that one passes or is wrong, the next, for half the points.
     *
     * @param tried who has had the floor, this one included
     */
    record Turn(PlayerId player, Set<PlayerId> tried) implements Floor {
        public Turn {
            tried = Set.copyOf(tried);
        }

        @Override
        public boolean isOf(PlayerId other) {
            return player.equals(other);
        }

        @Override
        public Optional<PlayerId> holder() {
            return Optional.of(player);
        }

        /** What would have been another's. */
        public boolean isSteal() {
            return tried.size() > 1;
        }

        Turn passedTo(PlayerId next) {
            return new Turn(next, plus(tried, next));
        }
    }

    /**
     * Whoever presses first.
     *
     * @param out who was wrong and may not press again
     * @param pressed who pressed within the moment that counts as the same time
     * @param until when that moment ends
     */
    record Buzzers(Set<PlayerId> out, List<PlayerId> pressed, Optional<Instant> until) implements Floor {
        public Buzzers {
            out = Set.copyOf(out);
            pressed = List.copyOf(pressed);
        }

        @Override
        public boolean isOf(PlayerId player) {
            return false;
        }
    }

    /**
     * The one who pressed first.
     *
     * @param out who was wrong before
     */
    record Buzzed(PlayerId player, Set<PlayerId> out) implements Floor {
        public Buzzed {
            out = Set.copyOf(out);
        }

        @Override
        public boolean isOf(PlayerId other) {
            return player.equals(other);
        }

        @Override
        public Optional<PlayerId> holder() {
            return Optional.of(player);
        }

        /** The buzzers again, without this player's. */
        Buzzers missed() {
            return new Buzzers(plus(out, player), List.of(), Optional.empty());
        }
    }

    private static Set<PlayerId> plus(Set<PlayerId> players, PlayerId another) {
        Set<PlayerId> more = new TreeSet<>(players);
        more.add(another);
        return more;
    }
}
