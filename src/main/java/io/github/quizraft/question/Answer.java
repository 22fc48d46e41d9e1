package io.github.quizraft.question;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a learner answered. {@link #written} is how the log keeps it: short, stable and readable. */
public sealed interface Answer {
    /** The answer in words and ids. */
    String written();

    /** No answer: "I do not know". */
    record Pass() implements Answer {
        @Override
        public String written() {
            return "";
        }
    }

    /**
     * Options picked.
     *
     * @param options their ids, in any order
     */
    record Picked(List<String> options) implements Answer {
        @Override
        public String written() {
            return options.stream().sorted().collect(Collectors.joining(" "));
        }
    }

    /**
     * A verdict with its reason.
     *
     * @param verdict true or false
     * @param reason the id of the reason picked
     */
    record Judged(boolean verdict, String reason) implements Answer {
        @Override
        public String written() {
            return verdict + " " + reason;
        }
    }

    /**
     * Words typed, one text for each blank.
     *
     * @param texts as typed
     */
    record Typed(List<String> texts) implements Answer {
        public static Typed of(String text) {
            return new Typed(List.of(text));
        }

        @Override
        public String written() {
            return String.join(" | ", texts);
        }
    }

    /**
     * Pairs made.
     *
     * @param pairs from left id to right id
     */
    record Paired(Map<String, String> pairs) implements Answer {
        @Override
        public String written() {
            return pairs.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(pair -> pair.getKey() + "=" + pair.getValue())
                    .collect(Collectors.joining(" "));
        }
    }

    /**
     * Steps put in order.
     *
     * @param steps their ids
     */
    record Ordered(List<String> steps) implements Answer {
        @Override
        public String written() {
            return String.join(" ", steps);
        }
    }
}
