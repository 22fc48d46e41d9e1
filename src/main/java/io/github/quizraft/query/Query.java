package io.github.quizraft.query;

import java.util.List;
import java.util.stream.Stream;

/** What is searched for. Pure: the same subject always gives the same answer. Plain loops, since it is asked very often. */
public sealed interface Query {
    /** Whether something is what is searched for. */
    boolean matches(Subject subject);

    /** Whether the words asked for stand in what it is known by, so that it should be shown before others. */
    default boolean leads(Subject subject) {
        return true;
    }

    /** Whether what it is best known by begins with one of the words, so that it should be shown before all others. */
    default boolean begins(Subject subject) {
        return false;
    }

    /** All that it asks of labels, be it denied. */
    default Stream<Labelled> labels() {
        return Stream.empty();
    }

    /** Reads what someone typed; nothing typed asks for everything. */
    static Parsed parse(String text) {
        return new Parser(text).parsed();
    }

    /** Nothing is asked, so anything is meant. */
    record Everything() implements Query {
        @Override
        public boolean matches(Subject subject) {
            return true;
        }
    }

    /**
     * Words that stand in the text.
     *
     * @param wanted which, and how exactly
     */
    record Text(Wording wanted) implements Query {
        @Override
        public boolean matches(Subject subject) {
            return wanted.isIn(subject.text());
        }

        @Override
        public boolean leads(Subject subject) {
            return wanted.leads(subject.text());
        }

        @Override
        public boolean begins(Subject subject) {
            return wanted.begins(subject.text());
        }
    }

    /**
     * A label with one of some values.
     *
     * @param label which
     * @param values any of which will do
     */
    record Labelled(Label label, List<Value> values) implements Query {
        @Override
        public boolean matches(Subject subject) {
            for (Value value : values) {
                if (value.isAmong(subject.values(label))) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Stream<Labelled> labels() {
            return Stream.of(this);
        }
    }

    /**
     * How the learner stands with a card.
     *
     * @param trait what holds of it
     */
    record Is(Trait trait) implements Query {
        @Override
        public boolean matches(Subject subject) {
            return subject.learning().is(trait);
        }
    }

    /**
     * A number held against another. What has no such number is never meant.
     *
     * @param quantity of the card
     * @param relation how they must stand
     * @param bound the other number
     */
    record Compared(Quantity quantity, Relation relation, double bound) implements Query {
        @Override
        public boolean matches(Subject subject) {
            return relation.holds(quantity.of(subject.learning()), bound);
        }
    }

    /**
     * What is not meant.
     *
     * @param query by which
     */
    record Not(Query query) implements Query {
        @Override
        public boolean matches(Subject subject) {
            return !query.matches(subject);
        }

        @Override
        public Stream<Labelled> labels() {
            return query.labels();
        }
    }

    /**
     * All at once.
     *
     * @param queries two or more
     */
    record All(List<Query> queries) implements Query {
        @Override
        public boolean matches(Subject subject) {
            for (Query query : queries) {
                if (!query.matches(subject)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public boolean leads(Subject subject) {
            return queries.stream().allMatch(query -> query.leads(subject));
        }

        @Override
        public boolean begins(Subject subject) {
            return queries.stream().anyMatch(query -> query.begins(subject));
        }

        @Override
        public Stream<Labelled> labels() {
            return queries.stream().flatMap(Query::labels);
        }
    }

    /**
     * One at least.
     *
     * @param queries two or more
     */
    record Any(List<Query> queries) implements Query {
        @Override
        public boolean matches(Subject subject) {
            for (Query query : queries) {
                if (query.matches(subject)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public boolean leads(Subject subject) {
            return queries.stream().anyMatch(query -> query.matches(subject) && query.leads(subject));
        }

        @Override
        public boolean begins(Subject subject) {
            return queries.stream().anyMatch(query -> query.matches(subject) && query.begins(subject));
        }

        @Override
        public Stream<Labelled> labels() {
            return queries.stream().flatMap(Query::labels);
        }
    }
}
