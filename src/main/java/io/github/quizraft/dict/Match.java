package io.github.quizraft.dict;

import io.github.quizraft.dict.Session.Step;
import java.util.List;
import java.util.Optional;

/**
 * MATCH: the names that are like a word.
 *
 * @param database where to look
 * @param strategy in what way they are like it
 * @param word the word
 */
record Match(String database, String strategy, String word) implements Command {
    @Override
    public Step after(Session session) {
        if (!Dictionary.isMeantBy(database)) {
            return Refusal.NO_DATABASE.after(session);
        }
        Optional<MatchStrategy> chosen = MatchStrategy.of(strategy);
        if (chosen.isEmpty()) {
            return Refusal.NO_STRATEGY.after(session);
        }
        List<String> lines = session.dictionary().match(chosen.get(), word).stream()
                .filter(Reply::isAskable)
                .map(name -> Dictionary.ID + " " + Reply.quoted(name))
                .toList();
        return lines.isEmpty()
                ? Refusal.NO_MATCH.after(session)
                : session.says(Reply.of(152, lines.size() + " matches found")
                        .and(lines)
                        .and(250, "ok"));
    }
}
