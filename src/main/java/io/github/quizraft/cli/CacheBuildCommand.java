package io.github.quizraft.cli;

import io.github.quizraft.content.ContentFolder;
import io.github.quizraft.kept.Source;
import io.github.quizraft.safe.Safe;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes the index of a glossary; the launcher, which sees this command too, stores the classes. */
@Command(
        name = "build",
        description = {
            "Index the glossary for lookups, and store the program's classes as this Java has them in memory.",
            "",
            "The index goes into your cache folder, the classes beside the program, if it may write there."
        },
        footer = {
            "",
            "Examples:",
            "  quizraft cache build                      for the glossary that is looked up by default",
            "  quizraft cache build --content ~/rivers   for one of your own"
        })
final class CacheBuildCommand implements Callable<Integer> {
    private final Io io;

    @Mixin
    private ContentOption contentOption = new ContentOption();

    CacheBuildCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        Path folder = contentOption.folder(io);
        // Whatever is wrong with the glossary is said here.
        Workspace.sound(ContentFolder.readGlossary(folder));
        File glossary = folder.resolve(ContentFolder.GLOSSARY).toFile();
        try {
            Source source = Source.of(glossary);
            File index = IndexCache.file(source, io);
            boolean isOld = !index.delete() && index.exists();
            IndexCache.made(folder, source, io);
            if (isOld || !index.isFile()) {
                throw new Failure(ExitStatus.NOT_WRITTEN, notMade(glossary, index));
            }
            io.out().println(Safe.line("index of " + glossary + ": " + index));
            return ExitStatus.DONE;
        } catch (IOException e) {
            throw new Failure(ExitStatus.BAD_CONTENT, glossary + " cannot be read: " + e.getMessage());
        }
    }

    private static String notMade(File glossary, File index) {
        return "the index " + index + " cannot be written, or " + glossary
                + " has just been changed; in that case try again in two seconds";
    }
}
