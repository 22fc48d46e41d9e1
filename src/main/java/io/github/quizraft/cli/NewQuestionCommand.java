package io.github.quizraft.cli;

import io.github.quizraft.content.Drafts;
import io.github.quizraft.content.NextId;
import io.github.quizraft.content.Skeleton;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds a question to a bank. */
@Command(name = "question", description = "Add a question at the end of a bank, under the next free id.")
final class NewQuestionCommand implements Callable<Integer> {
    private final Io io;

    @Mixin
    private NewOptions options = new NewOptions();

    @Parameters(paramLabel = "FILE", description = "The bank's file.")
    private Path file = Path.of("");

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "single, multiple, truefalse, short, cloze, matching, ordering or numeric. Default:"
                    + " ${DEFAULT-VALUE}.",
            defaultValue = "single")
    private String kind = "single";

    NewQuestionCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        NewEntry entry = new NewEntry(io, options);
        entry.checkKind(kind);
        Drafts read = Drafts.ofFile(file);
        // With a question that cannot be read it could not be known which ids are taken.
        Workspace.sound(read.content());
        String id = NextId.in(read.banks().get(0).bank());
        return entry.added(file, "questions", Skeleton.question(kind, id), id);
    }
}
