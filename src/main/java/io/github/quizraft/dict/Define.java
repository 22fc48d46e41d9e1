package io.github.quizraft.dict;

import io.github.quizraft.dict.Session.Step;
import java.util.List;

/**
 * DEFINE: the entries that go by a name.
 *
 * @param database where to look
 * @param word the name
 */
record Define(String database, String word) implements Command {
    @Override
    public Step after(Session session) {
        if (!Dictionary.isMeantBy(database)) {
            return Refusal.NO_DATABASE.after(session);
        }
        List<Definition> found = session.dictionary().define(word);
        if (found.isEmpty()) {
            return Refusal.NO_MATCH.after(session);
        }
        Reply reply = Reply.of(150, found.size() + " definitions retrieved");
        for (Definition each : found) {
            reply = reply.and(
                            151,
                            Reply.quoted(each.headword()) + " " + Dictionary.ID + " " + Reply.quoted(Dictionary.TITLE))
                    .and(each.lines());
        }
        return session.says(reply.and(250, "ok"));
    }
}
