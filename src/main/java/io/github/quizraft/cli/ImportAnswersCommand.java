package io.github.quizraft.cli;

import io.github.quizraft.content.AnswersReader;
import io.github.quizraft.question.Played;
import io.github.quizraft.review.Review;
import io.github.quizraft.study.GroupAnswers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds what the learner answered in a group quiz to their log. */
@Command(
        name = "answers",
        description = {
            "Add what you answered in a group quiz to your progress, so that what you missed comes back by itself.",
            "",
            "The host's program gives the file to each player at the end of a quiz: phones have a link then. It is the same"
                    + " as 'quizraft join --keep': only questions of your own banks count, with the same wording, and your"
                    + " bank says what an answer was worth.",
            "",
            "What is there already is not added again, nor what was taken back, so the same file may come twice. What lies"
                    + " in the future, by a host whose clock was ahead, is left out until it does not. A file with a"
                    + " mistake is not taken at all."
        },
        footer = {
            "",
            "Examples:",
            "  quizraft import answers quizraft-answers-cells.json --dry-run   see what would be added",
            "  quizraft import answers quizraft-answers-cells.json"
        })
final class ImportAnswersCommand implements Callable<Integer> {
    private final Io io;

    @Mixin
    private ContentOption contentOption = new ContentOption();

    @Mixin
    private ProgressFileOption progressOption = new ProgressFileOption();

    @Mixin
    private ConfigOption configOption = new ConfigOption();

    @Parameters(paramLabel = "FILE", description = "The file of a quiz.")
    private Path file = Path.of("");

    @Option(names = "--dry-run", description = "Only say what would be done.")
    private boolean dryRun;

    ImportAnswersCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        AnswersReader.Read read = AnswersReader.read(file);
        if (!read.problems().isEmpty()) {
            throw new Failure(ExitStatus.BAD_CONTENT, Workspace.described(read.problems()));
        }
        Instant now = io.clock().instant();
        List<Played> lived =
                read.answers().stream().filter(each -> !each.at().isAfter(now)).toList();
        Path kept = progressOption.file(io);
        ProgressOption progress = new ProgressOption(Optional.of(kept), dryRun && !Files.exists(kept));
        AnswerKeeper keeper = new AnswerKeeper(io, contentOption, progress, configOption.settings(io));
        GroupAnswers own = keeper.own(lived);
        List<Review> added = dryRun ? keeper.missing(own) : keeper.keep(own);
        left(read.answers().size() - lived.size(), "in the future; the host's clock was ahead");
        left(lived.size() - own.answered().size(), "to questions that are not in your banks with this wording");
        int known = own.answered().size() - added.size();
        io.out()
                .println((dryRun ? "would add " : "added ")
                        + LogFiles.counted(added.size(), "answer")
                        + (known == 0 ? "" : "; " + LogFiles.counted(known, "was", "were") + " there already"));
        return ExitStatus.DONE;
    }

    private void left(int answers, String why) {
        if (answers > 0) {
            io.err().println("left out " + LogFiles.counted(answers, "answer") + " " + why);
        }
    }
}
