package io.github.quizraft.question;

import io.github.quizraft.glossary.Folding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a learner answered. {@link #written} is how the log keeps it: short, stable and readable. */
public sealed interface Answer {
    /** The answer in words and ids; {@link Question#read} reads it back. An answer with nothing in it is a pass. */
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
     * @param options their ids; the order in which they were picked does not count
     */
    record Picked(List<String> options) implements Answer {
        public Picked {
            options = options.stream().distinct().sorted().toList();
        }

        @Override
        public String written() {
            return Written.ids(options);
        }

        static Optional<Answer> read(String written) {
            return Written.read(written, text -> Optional.of(new Picked(Written.readIds(text))));
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
            return Written.ids(List.of(String.valueOf(verdict), reason));
        }

        static Optional<Answer> read(String written) {
            return Written.read(written, text -> {
                List<String> ids = Written.readIds(text);
                boolean judged = ids.size() == 2 && List.of("true", "false").contains(ids.get(0));
                return judged ? Optional.of(new Judged(ids.get(0).equals("true"), ids.get(1))) : Optional.empty();
            });
        }
    }

    /**
     * Words typed, one text for each blank.
     *
     * @param texts as typed
     */
    record Typed(List<String> texts) implements Answer {
        public Typed {
            texts = List.copyOf(texts);
        }

        /** Longer words than this are no term any more, and there is no room to type them. */
        public static final int LONGEST = 200;

        static boolean canBeTyped(String words) {
            return words.length() <= LONGEST && !Folding.joined(words).isEmpty();
        }

        public static Typed of(String text) {
            return new Typed(List.of(text));
        }

        @Override
        public String written() {
            return Written.texts(texts);
        }

        static Optional<Answer> read(String written) {
            return Written.read(written, text -> Optional.of(new Typed(Written.readTexts(text))));
        }

        /** The text typed into a blank; empty if there is none. */
        static String text(Answer answer, int blank) {
            return answer instanceof Typed typed && blank < typed.texts.size() ? typed.texts.get(blank) : "";
        }
    }

    /**
     * Pairs made.
     *
     * @param pairs from left id to right id
     */
    record Paired(Map<String, String> pairs) implements Answer {
        public Paired {
            pairs = Map.copyOf(pairs);
        }

        @Override
        public String written() {
            return new TreeMap<>(pairs)
                    .entrySet().stream()
                            .map(pair -> Written.pair(pair.getKey(), pair.getValue()))
                            .collect(Collectors.joining(" "));
        }

        static Optional<Answer> read(String written) {
            return Written.read(
                    written,
                    text -> Written.readPairs(text)
                            .map(pairs -> new Paired(pairs.stream()
                                    .collect(Collectors.toMap(
                                            pair -> pair.get(0), pair -> pair.get(1), (first, second) -> second)))));
        }
    }

    /**
     * Steps put in order.
     *
     * @param steps their ids
     */
    record Ordered(List<String> steps) implements Answer {
        public Ordered {
            steps = List.copyOf(steps);
        }

        @Override
        public String written() {
            return Written.ids(steps);
        }

        static Optional<Answer> read(String written) {
            return Written.read(written, text -> Optional.of(new Ordered(Written.readIds(text))));
        }
    }
}
