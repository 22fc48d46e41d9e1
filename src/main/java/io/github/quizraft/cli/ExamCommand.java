package io.github.quizraft.cli;

import io.github.quizraft.json.JsonText;
import io.github.quizraft.plan.Exam;
import io.github.quizraft.plan.Outlook;
import io.github.quizraft.plan.Telling;
import io.github.quizraft.review.Moment;
import io.github.quizraft.settings.AllSettings;
import io.github.quizraft.settings.Settings;
import io.github.quizraft.stats.report.ExamSection;
import io.github.quizraft.study.ExamAhead;
import io.github.quizraft.study.Outline;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows the plan towards an exam; the commands below it change it. */
@Command(
        name = "exam",
        description = {
            "Plan towards an exam, and see what is to be expected.",
            "",
            "Until the final window you study as ever, but no interval reaches over the exam. In the final window, a fifth"
                    + " of the time and 14 days at most, a session begins with the cards that gain most for the exam in each"
                    + " second, due or not, within the minutes you set. Afterwards nothing has to be undone.",
            "",
            "The expected score is the mean chance, by the memory model, that a card is known; a card never met counts"
                    + " as not known. The plan is played through with your own grades and answer times where there are"
                    + " enough."
        },
        footer = {
            "",
            "Examples:",
            "  quizraft exam set 2027-01-20 --minutes 20              all banks, 20 minutes a day",
            "  quizraft exam set 2027-01-20 --bank sleep --goal 85    one bank, 85 %% of it",
            "  quizraft exam                                          the score to expect, and what it takes",
            "  quizraft exam --json | jq .expectedOnTheDay",
            "  quizraft exam clear                                    no exam any more"
        })
final class ExamCommand implements Callable<Integer> {
    private final Io io;

    @Mixin
    private LearnerOptions learner = new LearnerOptions();

    @Mixin
    private FormatOption formatOption = new FormatOption();

    @Mixin
    private AsciiOption asciiOption = new AsciiOption();

    ExamCommand(Io io) {
        this.io = io;
    }

    ExamCommand(Io io, LearnerOptions learner) {
        this.io = io;
        this.learner = learner;
    }

    /** As if it had been read from a command line. */
    ExamCommand(Io io, PlainArguments arguments) {
        this(io, arguments.learner());
        this.formatOption = new FormatOption(arguments);
    }

    @Override
    public Integer call() {
        Settings settings = learner.config().settings(io);
        Optional<Exam> exam = settings.exam();
        if (exam.isEmpty()) {
            io.err().println("No exam is planned. 'quizraft exam set 2027-01-20 --minutes 20' plans towards one.");
            return ExitStatus.NOT_FOUND;
        }
        Moment now = Moment.of(io.clock());
        LogNow log;
        List<Outline> banks;
        try (Ahead<LogNow> reading = Ahead.begin(() -> LogNow.of(io, learner.progress(), settings))) {
            banks = Outlines.of(learner.content().folder(io), io);
            log = reading.get();
        }
        ExamAhead ahead = new ExamAhead(exam.get(), banks, log.history(), log.scheduler(), now);
        int newPerDay = settings.get(AllSettings.NEW_PER_DAY);
        Optional<Outlook> outlook = ahead.outlook(log.states(), newPerDay);
        if (outlook.isEmpty()) {
            io.out()
                    .println(new ExamNews(
                                    ahead, new ConfigTarget(learner.config().file(io)))
                            .farewell());
            return ExitStatus.DONE;
        }
        Telling telling = new Telling(outlook.get(), newPerDay);
        if (formatOption.isJson()) {
            io.out().println(JsonText.pretty(ExamJson.of(telling)));
        } else {
            new ReportPrinter(io, settings, false, asciiOption.isChosen())
                    .print(paper -> ExamSection.of(telling).text(paper));
        }
        return ExitStatus.DONE;
    }
}
