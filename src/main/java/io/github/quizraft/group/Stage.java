package io.github.quizraft.group;

import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Where a room is, with what there is only there. */
sealed interface Stage {
    StageName name();

    /** The round that is on, if any. */
    default Optional<Round> round() {
        return Optional.empty();
    }

    /** The same with the round changed. */
    default Stage round(UnaryOperator<Round> change) {
        return this;
    }

    /** The clock, where one runs or stands. */
    default Optional<Timing> timing() {
        return Optional.empty();
    }

    /** The same with the clock changed. */
    default Stage timing(UnaryOperator<Timing> change) {
        return this;
    }

    record Lobby() implements Stage {
        @Override
        public StageName name() {
            return StageName.LOBBY;
        }
    }

    /**
     * All play at a pace of their own.
     *
     * @param until when that ends
     */
    record Underway(Instant until) implements Stage {
        @Override
        public StageName name() {
            return StageName.UNDERWAY;
        }
    }

    /** The question alone. */
    record Read(Round of, Timing clock) implements Stage {
        @Override
        public StageName name() {
            return StageName.READ;
        }

        @Override
        public Optional<Round> round() {
            return Optional.of(of);
        }

        @Override
        public Stage round(UnaryOperator<Round> change) {
            return new Read(change.apply(of), clock);
        }

        @Override
        public Optional<Timing> timing() {
            return Optional.of(clock);
        }

        @Override
        public Stage timing(UnaryOperator<Timing> change) {
            return new Read(of, change.apply(clock));
        }
    }

    /** Answers are taken. */
    record Open(Round of, Timing clock, Floor floor) implements Stage {
        @Override
        public StageName name() {
            return StageName.OPEN;
        }

        @Override
        public Optional<Round> round() {
            return Optional.of(of);
        }

        @Override
        public Stage round(UnaryOperator<Round> change) {
            return new Open(change.apply(of), clock, floor);
        }

        @Override
        public Optional<Timing> timing() {
            return Optional.of(clock);
        }

        @Override
        public Stage timing(UnaryOperator<Timing> change) {
            return new Open(of, change.apply(clock), floor);
        }
    }

    /**
     * The clock stands and nobody may answer.
     *
     * @param stopped reading or open
     */
    record Paused(Stage stopped) implements Stage {
        @Override
        public StageName name() {
            return StageName.PAUSED;
        }

        @Override
        public Optional<Round> round() {
            return stopped.round();
        }

        @Override
        public Stage round(UnaryOperator<Round> change) {
            return new Paused(stopped.round(change));
        }

        @Override
        public Optional<Timing> timing() {
            return stopped.timing();
        }

        @Override
        public Stage timing(UnaryOperator<Timing> change) {
            return new Paused(stopped.timing(change));
        }
    }

    /**
     * After the question: closed, revealed, or the board.
     *
     * @param name which of the three
     */
    record After(StageName name, Round of) implements Stage {
        @Override
        public Optional<Round> round() {
            return Optional.of(of);
        }

        @Override
        public Stage round(UnaryOperator<Round> change) {
            return new After(name, change.apply(of));
        }
    }

    /**
     * The winners.
     *
     * @param shown how many places, from the third up
     */
    record Podium(int shown) implements Stage {
        @Override
        public StageName name() {
            return StageName.PODIUM;
        }
    }

    /** The quiz is over. */
    record Report() implements Stage {
        @Override
        public StageName name() {
            return StageName.REPORT;
        }
    }
}
