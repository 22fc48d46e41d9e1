package io.github.quizraft.dict;

import io.github.quizraft.glossary.Strategy;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The strategies of MATCH, under the names that DICT clients know. */
enum MatchStrategy {
    EXACT(Strategy.EXACT, "Match a whole name, however it is spelt"),
    PREFIX(Strategy.PREFIX, "Match the beginning of a name"),
    SUBSTRING(Strategy.SUBSTRING, "Match anywhere in a name"),
    WORD(Strategy.WORD, "Match whole words within a name"),
    LEV(Strategy.FUZZY, "Match names that are a few slips away"),
    ALL(Strategy.ALL, "Match in any of these ways, the closest first");

    /** The server's choice, for which the protocol wants what serves best to correct a spelling. */
    private static final String SERVERS_CHOICE = ".";

    private final Strategy strategy;
    private final String description;

    MatchStrategy(Strategy strategy, String description) {
        this.strategy = strategy;
        this.description = description;
    }

    /** The strategy of that name in any case, or the server's choice for a full stop; empty if there is none. */
    static Optional<MatchStrategy> of(String name) {
        return name.equals(SERVERS_CHOICE)
                ? Optional.of(LEV)
                : Stream.of(values())
                        .filter(each -> each.id().equalsIgnoreCase(name))
                        .findFirst();
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String description() {
        return description;
    }

    Strategy strategy() {
        return strategy;
    }
}
