package io.github.quizraft.cli;

import io.github.quizraft.query.Query;
import io.github.quizraft.study.Exercise;
import io.github.quizraft.study.Mode;
import io.github.quizraft.study.Order;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Other ways to study than what is due. */
final class ExerciseOptions {
    @Option(
            names = "--mode",
            paramLabel = "MODE",
            description = {
                "review: what is due, and new cards. ahead: cards met before, due or not. cram: everything, missed"
                        + " cards until they are known. exam: each question once, score and answers at the end;"
                        + " 20 questions unless --cards says how many."
                        + " Cram and exam are practice: the schedule stays as it is. Default: ${DEFAULT-VALUE}."
            },
            defaultValue = "review")
    private Mode mode = Mode.REVIEW;

    @Option(
            names = "--order",
            paramLabel = "ORDER",
            description = {
                "need: what is most likely forgotten comes first. weakest: what was missed most often of late."
                        + " mixed: only cards on terms that were taken for one another. Default: ${DEFAULT-VALUE}."
            },
            defaultValue = "need")
    private Order order = Order.NEED;

    @Option(
            names = "--minutes",
            paramLabel = "N",
            description = "Put no further question after N minutes; an exam ends then.")
    private Optional<Integer> minutes = Optional.empty();

    @Option(
            names = "--only",
            paramLabel = "QUERY",
            description = "Of those banks, only the cards that a search finds, such as 'term:bdnf' or 'doc:d2 is:due';"
                    + " \"quizraft help search\" explains it.")
    private Optional<String> only = Optional.empty();

    /** What the cards must be. */
    Optional<Query> only() {
        return only.map(Shelves::query);
    }

    /**
     * The way to study.
     *
     * @param isLimited whether the command line says how many cards; an exam has as many as in the app if it does not
     */
    Exercise exercise(boolean isLimited) {
        if (minutes.orElse(1) < 1) {
            throw new Failure(ExitStatus.USAGE, "quizraft: --minutes must be 1 or more");
        }
        return new Exercise(
                "", "", mode, order, isLimited ? Optional.empty() : usualCards(), minutes.map(Duration::ofMinutes));
    }

    private Optional<Integer> usualCards() {
        return mode == Mode.EXAM
                ? Exercise.OTHERS.stream()
                        .filter(each -> each.mode() == Mode.EXAM)
                        .findFirst()
                        .flatMap(Exercise::cards)
                : Optional.empty();
    }
}
