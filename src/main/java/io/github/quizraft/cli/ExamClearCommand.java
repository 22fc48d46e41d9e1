package io.github.quizraft.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Takes the plan away. */
@Command(
        name = "clear",
        description = "Plan towards no exam any more. Nothing else changes: what you learnt is in your log.")
final class ExamClearCommand implements Callable<Integer> {
    private final Io io;

    @Mixin
    private ConfigOption configOption = new ConfigOption();

    ExamClearCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        if (configOption.settings(io).exam().isEmpty()) {
            io.err().println("No exam is planned.");
            return ExitStatus.NOT_FOUND;
        }
        ExamNews.forget(new ConfigTarget(configOption.file(io)));
        io.out().println("The exam is no longer planned; your cards go on as they are.");
        return ExitStatus.DONE;
    }
}
