package io.github.quizraft.cli;

import io.github.quizraft.content.Addition;
import io.github.quizraft.content.ContentFolder;
import io.github.quizraft.content.Skeleton;
import io.github.quizraft.glossary.Folding;
import io.github.quizraft.glossary.Glossary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Adds a term to the glossary, and begins the glossary if there is none. */
@Command(name = "term", description = "Add a term to glossary.json; the file is begun if there is none.")
final class NewTermCommand implements Callable<Integer> {
    private final Io io;

    @Mixin
    private HomeOption home = new HomeOption();

    @Mixin
    private NewOptions options = new NewOptions();

    @Parameters(paramLabel = "TERM", description = "The term, as it should stand in the glossary.")
    private String name = "";

    NewTermCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        NewEntry entry = new NewEntry(io, options);
        Path folder = home.folder(io);
        Path file = folder.resolve(ContentFolder.GLOSSARY);
        String id = Folding.spaced(name).replace(' ', '-');
        entry.checkId(id);
        if (!Files.exists(file)) {
            return entry.written(
                    file, Addition.append(Skeleton.glossary(), "terms", Skeleton.term(id, name)), "terms", id);
        }
        Glossary glossary =
                Workspace.sound(ContentFolder.readGlossary(folder)).library().glossary();
        Optional<Glossary.Hit> taken = glossary.find(name);
        if (taken.isPresent()) {
            throw new Failure(
                    ExitStatus.USAGE,
                    "quizraft: \"" + name + "\" leads to the entry "
                            + taken.get().term().id().value() + " already");
        }
        return entry.added(file, "terms", Skeleton.term(id, name), id);
    }
}
