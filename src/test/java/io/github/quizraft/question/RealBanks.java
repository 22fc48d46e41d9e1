package io.github.quizraft.question;

import io.github.quizraft.content.Content;
import io.github.quizraft.content.ContentFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The glossary and the banks that come with the program. */
final class RealBanks {
    private static final Content CONTENT = ContentFolder.read(Path.of(""));

    private RealBanks() {}

    static Library library() {
        if (!CONTENT.problems().isEmpty()) {
            throw new IllegalStateException(CONTENT.problems().toString());
        }
        return CONTENT.library();
    }

    static List<Question> questions() {
        return library().banks().stream()
                .flatMap(bank -> bank.questions().stream())
                .toList();
    }

    /** Every place to type words into. */
    static List<RealBlank> blanks() {
        List<RealBlank> blanks = new ArrayList<>();
        for (Question question : questions()) {
            if (question instanceof ShortAnswer typed) {
                blanks.add(new RealBlank(typed, 0, typed.answers(), typed.nearMisses()));
            } else if (question instanceof Cloze cloze) {
                for (int i = 0; i < cloze.blanks().size(); i++) {
                    Cloze.Blank blank = cloze.blanks().get(i);
                    blanks.add(new RealBlank(cloze, i, blank.answers(), blank.nearMisses()));
                }
            }
        }
        return blanks;
    }
}
