package io.github.quizraft.cli;

import io.github.quizraft.annotate.Annotator;
import io.github.quizraft.annotate.Annotator.Choice;
import io.github.quizraft.annotate.Notation;
import io.github.quizraft.annotate.Vocabulary;
import io.github.quizraft.content.Contents;
import io.github.quizraft.files.Refusal;
import io.github.quizraft.glossary.Glossary;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Marks the terms of the glossary in a text. */
@Command(
        name = "annotate",
        description = {
            "Mark the terms of the glossary in a text, under any of their names and as a lookup would find them: case,"
                    + " accents, hyphens, spaces, line ends and a plural s do not count. The longest name wins. An"
                    + " abbreviation of up to three letters must have its capitals, so that AMP is no amp.",
            "",
            "Related names and known misspellings are marked as what they are. The text itself stays as it was, except"
                    + " for characters that a terminal would obey. It is written as it arrives: only what may be the"
                    + " beginning of a name waits for the next line, and Markdown for its end."
        },
        footer = {
            "",
            "Examples:",
            "  quizraft annotate paper.txt                         the terms in colour",
            "  quizraft annotate --format markdown --first x.md    link each term once",
            "  quizraft annotate --format json paper.txt           places for an editor",
            "  quizraft annotate --only slip-form --format tsv *.txt",
            "  quizraft annotate --list paper.txt | quizraft lookup -"
        })
final class AnnotateCommand implements Callable<Integer> {
    private static final String STDIN = "-";

    private final Io io;

    @Mixin
    private ContentOption contentOption = new ContentOption();

    @Mixin
    private AnnotateOptions options = new AnnotateOptions();

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "Texts in UTF-8. Default: standard input, which \"-\" means as well.")
    private List<String> files = List.of();

    AnnotateCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        Notation notation = options.notation(io);
        Glossary glossary = Workspace.sound(io.contents().of(contentOption.folder(io), Contents.Part.GLOSSARY))
                .library()
                .glossary();
        Choice choice = options.choice(glossary);
        Vocabulary vocabulary = new Vocabulary(glossary);
        List<String> inputs = files.isEmpty() ? List.of(STDIN) : files;
        Bursts out = new Bursts(io, io.isTerminal() && options.isForPeople() && !inputs.contains(STDIN));
        try {
            out.add(notation.begin());
            for (String file : inputs) {
                out.add(notation.beginFile(file));
                if (!annotate(file, new Annotator(vocabulary, options.prose(), notation, choice), out)) {
                    return ExitStatus.DONE;
                }
                out.add(notation.endFile());
            }
            out.add(notation.end());
        } finally {
            out.end();
        }
        return ExitStatus.DONE;
    }

    /** Whether somebody still reads what is written. */
    private boolean annotate(String file, Annotator annotator, Bursts out) {
        try (InputStream in = opened(file)) {
            TextLines lines = new TextLines(in, file.equals(STDIN) ? "standard input" : file);
            StringBuilder whole = new StringBuilder();
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                if (options.isMarkdown()) {
                    whole.append(line.get());
                } else {
                    out.add(annotator.next(line.get()));
                    if (lines.isWaiting() && !out.isRead()) {
                        return false;
                    }
                }
            }
            out.add(annotator.last(whole.toString()));
            return true;
        } catch (Failure e) {
            out.add(annotator.last(""));
            throw e;
        } catch (IOException e) {
            throw new Failure(ExitStatus.BAD_CONTENT, "quizraft: " + file + ": cannot be read: " + Refusal.reason(e));
        }
    }

    private InputStream opened(String file) throws IOException {
        if (file.equals(STDIN)) {
            return unclosed(io.bytes());
        }
        if (Files.isDirectory(Path.of(file))) {
            throw new Failure(ExitStatus.BAD_CONTENT, "quizraft: " + file + ": this is a folder; expected a file");
        }
        return Files.newInputStream(Path.of(file));
    }

    /** Closing standard input would take it away from what follows in a shell. */
    private static InputStream unclosed(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public void close() {
                // Stays open.
            }
        };
    }
}
