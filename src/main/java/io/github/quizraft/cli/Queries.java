package io.github.quizraft.cli;

import io.github.quizraft.lookup.Answer;
import io.github.quizraft.lookup.Answers;
import io.github.quizraft.safe.Safe;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Puts queries to what answers them: prints what is found, and says on standard error what is not. */
final class Queries {
    private static final int LONGEST_QUOTE = 80;
    /** So much output is kept back at most while there are further queries to be read. */
    private static final int BLOCK = 1 << 15;

    private final Io io;
    private final Answers answers;
    private final StringBuilder missing = new StringBuilder();
    private boolean allFound = true;

    Queries(Io io, Answers answers) {
        this.io = io;
        this.answers = answers;
    }

    /** The answers to all of them. */
    String together(List<String> queries) {
        StringBuilder out = new StringBuilder(answers.begin());
        for (String query : queries) {
            answer(query, out);
        }
        return out.append(answers.end()).toString();
    }

    /** Answers one after another; each answer is sent off as soon as nothing more is waiting to be read. */
    void batch(Words words) {
        StringBuilder out = new StringBuilder(answers.begin());
        try {
            for (Optional<String> word = words.next(); word.isPresent(); word = words.next()) {
                answer(word.get(), out);
                boolean isMuch = out.length() + missing.length() >= BLOCK;
                if ((isMuch || !words.hasMore()) && !sent(out)) {
                    return;
                }
            }
        } catch (IOException e) {
            throw new Failure(ExitStatus.BAD_CONTENT, "quizraft: standard input cannot be read: " + e.getMessage());
        }
        sent(out.append(answers.end()));
    }

    /** Whether anybody still reads what is printed. */
    private boolean sent(StringBuilder out) {
        io.out().append(out);
        out.setLength(0);
        boolean isRead = !io.out().checkError();
        report();
        return isRead;
    }

    private void answer(String query, StringBuilder out) {
        Answer answer = answers.to(query);
        out.append(answer.text());
        if (!answer.isFound()) {
            allFound = false;
            missing.append(Safe.line(missing(query, answer.suggestions()))).append('\n');
        }
    }

    private static String missing(String query, List<String> suggestions) {
        String quoted = query.length() > LONGEST_QUOTE ? beginning(query) + "..." : query;
        String message = "no entry for \"" + quoted + "\"";
        return suggestions.isEmpty()
                ? message
                : message + "; did you mean \"" + String.join("\" or \"", suggestions) + "\"?";
    }

    /** No character is cut in two. */
    private static String beginning(String query) {
        boolean isInside = Character.isHighSurrogate(query.charAt(LONGEST_QUOTE - 1));
        return query.substring(0, isInside ? LONGEST_QUOTE - 1 : LONGEST_QUOTE);
    }

    private void report() {
        io.err().append(missing).flush();
        missing.setLength(0);
    }

    /** Says what was not found, and returns the exit status. */
    int finish() {
        report();
        return allFound ? ExitStatus.DONE : ExitStatus.NOT_FOUND;
    }
}
