package io.github.quizraft.cli;

import io.github.quizraft.content.ContentFolder;
import io.github.quizraft.index.DamagedIndexException;
import io.github.quizraft.index.Index;
import io.github.quizraft.kept.Source;
import io.github.quizraft.lookup.Answers;
import io.github.quizraft.lookup.IndexAnswers;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Runs lookups as scripts make them, from an index and without picocli, which takes longer to load than the lookup to be
 * done. What it prints is what {@link LookupCommand} would print. Nothing on this way makes a lambda, a stream, a pattern
 * or a record's text: each costs a short run a tenth or more.
 */
public final class PlainLookup {
    private final PlainLookupArguments arguments;
    private final Io io;

    private PlainLookup(PlainLookupArguments arguments, Io io) {
        this.arguments = arguments;
        this.io = io;
    }

    /** The exit status; empty if this command line needs another to run it, and nothing has been printed. */
    public static Optional<Integer> run(String[] arguments, Io io) {
        PlainLookupArguments parsed = new PlainLookupArguments(arguments);
        return parsed.isPlain() ? new PlainLookup(parsed, io).run() : Optional.empty();
    }

    private Optional<Integer> run() {
        File file = io.home().toFile();
        try {
            Path folder = new ContentOption(arguments.content()).folder(io);
            Source source = Source.of(folder.resolve(ContentFolder.GLOSSARY).toFile());
            file = IndexCache.file(source, io);
            Optional<Index> index = Index.open(file, source);
            if (index.isEmpty()) {
                index = IndexCache.made(folder, source, io);
            }
            return index.isPresent() ? Optional.of(run(answers(index.get()))) : Optional.empty();
        } catch (DamagedIndexException e) {
            return damaged(file);
        } catch (IOException | Failure e) {
            return Optional.empty();
        }
    }

    private int run(Answers answers) {
        Queries queries = new Queries(io, answers);
        if (arguments.reads()) {
            try {
                queries.batch(new Words(io.in(), arguments.end()));
            } catch (Failure e) {
                return e.report(io);
            }
        } else {
            io.out().append(queries.together(arguments.terms()));
        }
        return queries.finish();
    }

    private Answers answers(Index index) {
        List<String> columns = arguments.columns();
        if (!columns.isEmpty()) {
            return IndexAnswers.tsv(index, columns);
        }
        return arguments.isLines() ? IndexAnswers.ndjson(index) : IndexAnswers.json(index);
    }

    /** The next lookup makes another; this one can still be answered, unless part of it was. */
    private Optional<Integer> damaged(File file) {
        boolean isGone = file.delete();
        if (!arguments.reads()) {
            return Optional.empty();
        }
        io.err()
                .println("quizraft: the index " + file + " is damaged; "
                        + (isGone ? "it is removed now, so try again" : "remove it"));
        return Optional.of(ExitStatus.BAD_CONTENT);
    }
}
