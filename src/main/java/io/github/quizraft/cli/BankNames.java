package io.github.quizraft.cli;

import io.github.quizraft.content.Content;
import io.github.quizraft.glossary.EditDistance;
import io.github.quizraft.question.Bank;
import java.util.List;

/** Banks as they are named on a command line. */
final class BankNames {
    private BankNames() {}

    /** Ends the command if there is no bank of such a name. */
    static void check(List<String> banks, Content content) {
        List<String> known = content.library().banks().stream().map(Bank::id).toList();
        if (!known.containsAll(banks)) {
            // It may be the very one that cannot be read.
            Workspace.sound(content);
        }
        check(banks, known);
    }

    /** The same where all banks could be read. */
    static void check(List<String> banks, List<String> known) {
        for (String id : banks) {
            if (!known.contains(id)) {
                String meant = EditDistance.nearest(id, known)
                        .map(bank -> "; did you mean " + bank + "?")
                        .orElse("; there are " + String.join(", ", known));
                throw new Failure(ExitStatus.USAGE, "quizraft: there is no bank \"" + id + "\"" + meant);
            }
        }
    }
}
