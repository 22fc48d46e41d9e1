package io.github.quizraft.cli;

import io.github.quizraft.content.Addition;
import io.github.quizraft.content.ContentFolder;
import io.github.quizraft.content.Skeleton;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a bank, with a first question in it. */
@Command(name = "bank", description = "Begin a bank: quizzes/ID.json, with a first question in it.")
final class NewBankCommand implements Callable<Integer> {
    private static final String FIRST = "-001";

    private final Io io;

    @Mixin
    private HomeOption home = new HomeOption();

    @Mixin
    private NewOptions options = new NewOptions();

    @Parameters(paramLabel = "ID", description = "Its id, made of letters, digits, dots, hyphens and underscores.")
    private String id = "";

    @Option(names = "--title", paramLabel = "TEXT", description = "What a learner reads. Default: the id.")
    private Optional<String> title = Optional.empty();

    @Option(
            names = "--prefix",
            paramLabel = "TEXT",
            description = "What the ids of its questions begin with. Default: the first two letters of the id.")
    private Optional<String> prefix = Optional.empty();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "Kind of its first question. Default: ${DEFAULT-VALUE}.",
            defaultValue = "single")
    private String kind = "single";

    NewBankCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        NewEntry entry = new NewEntry(io, options);
        String start = prefix.orElse(id.substring(0, Math.min(2, id.length())).toUpperCase(Locale.ROOT));
        entry.checkId(id);
        entry.checkId(start);
        entry.checkKind(kind);
        if (ContentFolder.isReserved(id)) {
            throw new Failure(ExitStatus.USAGE, "quizraft: no bank may be called \"" + id + "\"; take another id");
        }
        Path file = home.folder(io).resolve(ContentFolder.QUIZZES).resolve(id + ".json");
        if (Files.exists(file)) {
            throw new Failure(
                    ExitStatus.USAGE,
                    "quizraft: " + file + " is there already; quizraft new question " + file + " adds to it");
        }
        String bank = Skeleton.bank(id, start, title.orElse(id));
        return entry.written(
                file,
                Addition.append(bank, "questions", Skeleton.question(kind, start + FIRST)),
                "questions",
                start + FIRST);
    }
}
