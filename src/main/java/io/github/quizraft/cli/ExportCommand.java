package io.github.quizraft.cli;

import io.github.quizraft.content.Contents;
import io.github.quizraft.content.Skeleton;
import io.github.quizraft.export.Destination;
import io.github.quizraft.export.Edition;
import io.github.quizraft.export.Format;
import io.github.quizraft.export.Part;
import io.github.quizraft.files.Refusal;
import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.safe.Safe;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the glossary in a form that other programs read. */
@Command(
        name = "export",
        description = {
            "Write the glossary for other programs; 'quizraft export reviews' writes your answers.",
            "",
            "stardict and dictd make several files in a folder, for sdcv, GoldenDict or a DICT server. An entry is found"
                    + " there by any of its names, by related names and by known misspellings. tbx (TBX-Basic, ISO 30042)"
                    + " is for terminology tools, csv for spreadsheets and databases.",
            "",
            "Characters that a terminal would obey are left out. In csv a field that a spreadsheet would take for a"
                    + " formula begins with an apostrophe."
        },
        footer = {
            "",
            "Examples:",
            "  quizraft export stardict ~/.stardict/dic/ketamine --name ketamine --title Ketamine",
            "  quizraft export dictd /srv/dict --name rivers --content ~/rivers",
            "  quizraft export csv terms.csv",
            "  quizraft export tbx > terms.tbx",
            "  quizraft export reviews answers.csv"
        })
final class ExportCommand implements Callable<Integer> {
    private final Io io;

    @Mixin
    private ContentOption contentOption = new ContentOption();

    @Parameters(index = "0", arity = "0..1", paramLabel = "FORMAT", description = "stardict, dictd, tbx or csv.")
    private Optional<Format> named = Optional.empty();

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE|DIR",
            description =
                    "The folder for stardict or dictd; the file for tbx or csv. Default for these: standard output.")
    private Optional<Path> target = Optional.empty();

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "What the files of stardict and dictd are called. Default: ${DEFAULT-VALUE}.",
            defaultValue = "glossary")
    private String name = "";

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            description = "What other programs list the glossary under. Default: ${DEFAULT-VALUE}.",
            defaultValue = "Glossary")
    private String title = "";

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "The language of the glossary, for tbx: en, de-AT. Default: ${DEFAULT-VALUE}.",
            defaultValue = "en")
    private String language = "";

    @Option(names = "--force", description = "Write over files that are there already.")
    private boolean force;

    ExportCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        Format format = named.orElseThrow(() ->
                new Failure(ExitStatus.USAGE, "quizraft: say what to export: stardict, dictd, tbx, csv or reviews"));
        check(format);
        Glossary glossary = Workspace.sound(io.contents().of(contentOption.folder(io), Contents.Part.GLOSSARY))
                .library()
                .glossary();
        List<Part> parts = format.parts(glossary, new Edition(title, language));
        try {
            if (target.isPresent()) {
                destination(format, target.get())
                        .write(format, parts, force)
                        .forEach(file -> io.out().println(Safe.line(file.toString())));
            } else {
                parts.get(0).writing().to(io.out());
            }
        } catch (FileAlreadyExistsException e) {
            throw new Failure(
                    ExitStatus.USAGE, "quizraft: " + e.getFile() + " is there already; --force writes over it");
        } catch (IOException e) {
            throw new Failure(ExitStatus.NOT_WRITTEN, "quizraft: the export cannot be written: " + Refusal.reason(e));
        }
        return ExitStatus.DONE;
    }

    private void check(Format format) {
        if (format.isSet() && target.isEmpty()) {
            throw new Failure(
                    ExitStatus.USAGE,
                    "quizraft: this format is several files; name a folder for them: quizraft export "
                            + format.name().toLowerCase(Locale.ROOT) + " DIR");
        }
        if (!Skeleton.isId(name)) {
            throw new Failure(
                    ExitStatus.USAGE,
                    "quizraft: --name must be made of letters, digits, dots, hyphens and underscores, but is \"" + name
                            + "\"");
        }
        try {
            new Locale.Builder().setLanguageTag(language);
        } catch (IllformedLocaleException e) {
            throw new Failure(
                    ExitStatus.USAGE,
                    "quizraft: --language must be a tag such as en or de-AT, but is \"" + language + "\"");
        }
    }

    private Destination destination(Format format, Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        if (format.isSet()) {
            mustBeFolder(absolute);
            return new Destination(absolute, name);
        }
        if (Files.isDirectory(absolute)) {
            throw new Failure(ExitStatus.USAGE, "quizraft: " + path + " is a folder; name a file");
        }
        Path folder = Optional.ofNullable(absolute.getParent()).orElse(absolute);
        mustBeFolder(folder);
        return new Destination(folder, String.valueOf(absolute.getFileName()));
    }

    /** A folder, or a place for one: said here, since the system would only say that something is there already. */
    private static void mustBeFolder(Path folder) {
        Path nearest = folder;
        while (!Files.exists(nearest) && nearest.getParent() != null) {
            nearest = nearest.getParent();
        }
        if (Files.exists(nearest) && !Files.isDirectory(nearest)) {
            throw new Failure(ExitStatus.USAGE, "quizraft: " + nearest + " is no folder; name one for the export");
        }
    }
}
