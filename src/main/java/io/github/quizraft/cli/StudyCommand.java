package io.github.quizraft.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Runs a session at once. */
@Command(
        name = "study",
        description = {
            "Study what is due and some new cards, from all banks or from those named.",
            "",
            "What you are most likely to have forgotten comes first. A missed card comes back in the same session."
        },
        footer = {
            "",
            "Examples:",
            "  quizraft study                                study from all banks",
            "  quizraft study glossary --cards 10            ten cards of one bank",
            "  quizraft study --mode exam --cards 20 --minutes 20",
            "  quizraft study --plain                        one line at a time",
            "  printf '2\\n\\n:q\\n' | quizraft study --seed 1   drive a session from a script"
        })
final class StudyCommand implements Callable<Integer> {
    private final Io io;

    @Mixin
    private LearnerOptions learner = new LearnerOptions();

    @Mixin
    private StudyOptions studyOptions = new StudyOptions();

    @Mixin
    private ExerciseOptions exerciseOptions = new ExerciseOptions();

    @Parameters(arity = "0..*", paramLabel = "BANK", description = "Id of a bank; 'quizraft banks' lists them.")
    private List<String> banks = List.of();

    StudyCommand(Io io) {
        this.io = io;
    }

    /** As if it had been read from a command line. */
    StudyCommand(Io io, PlainArguments arguments) {
        this.io = io;
        this.learner = arguments.learner();
        this.studyOptions = new StudyOptions(arguments);
        this.banks = arguments.words();
    }

    @Override
    public Integer call() {
        // The driver takes longest, whatever the settings are.
        learner.progress().prepare(io);
        return new Study(io, learner, studyOptions)
                .session(banks, exerciseOptions.exercise(studyOptions.isLimited()), exerciseOptions.only());
    }
}
