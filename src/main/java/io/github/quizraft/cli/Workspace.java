package io.github.quizraft.cli;

import io.github.quizraft.content.Content;
import io.github.quizraft.content.Contents.Part;
import io.github.quizraft.content.Problem;
import io.github.quizraft.question.Library;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What commands load before they compute and print. */
final class Workspace {
    private Workspace() {}

    /** The whole content; ends the command if anything is wrong with it. */
    static Content soundContent(Io io, Path folder) {
        return sound(io.contents().of(folder, Part.ALL));
    }

    /** All that can be studied; ends the command if anything is wrong with the content. */
    static Library toStudy(Io io, Path folder) {
        return sound(io.contents().of(folder, Part.STUDY)).library();
    }

    /** The content if nothing is wrong with it. */
    static Content sound(Content content) {
        if (!content.problems().isEmpty()) {
            throw new Failure(ExitStatus.BAD_CONTENT, described(content.problems()));
        }
        return content;
    }

    static List<String> described(List<Problem> problems) {
        List<String> lines =
                new ArrayList<>(problems.stream().map(Problem::toString).toList());
        lines.add(problems.size() == 1 ? "1 problem found." : problems.size() + " problems found.");
        return lines;
    }
}
