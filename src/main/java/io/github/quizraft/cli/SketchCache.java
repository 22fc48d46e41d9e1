package io.github.quizraft.cli;

import io.github.quizraft.catalog.Keeping;
import io.github.quizraft.catalog.Sketches;
import io.github.quizraft.check.BankSketch;
import io.github.quizraft.content.Content;
import io.github.quizraft.content.ContentFolder;
import io.github.quizraft.content.Contents;
import io.github.quizraft.content.Contents.Part;
import io.github.quizraft.kept.Origin;
import io.github.quizraft.kept.Source;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps the sketches of a folder's banks, so that the check of one bank need not read the others. What a bank amounts to
 * depends on the glossary and the sources too, so a change of these makes all of them anew. Open it before the content is
 * read.
 */
final class SketchCache {
    private final File program;
    private final Contents contents;
    private final Path content;
    private final Optional<Origin> origin;
    private final List<Source> banks = new ArrayList<>();
    private final CacheFolder folder;
    private final File file;
    private final Io io;
    private Sketches kept = new Sketches(List.of());

    private SketchCache(File program, Contents contents, Path content, Io io) {
        this.contents = contents;
        this.program = program;
        this.content = content;
        this.origin = origin();
        this.folder = CacheFolder.of(io, "content", ".sketches");
        this.file = folder.file(content.toAbsolutePath().toString());
        this.io = io;
        if (origin.isPresent()) {
            lookAt(ContentFolder.banks(content));
        }
    }

    /**
     * For one program of several.
     *
     * @param program the file that it is in
     * @param contents where the glossary and the sources come from
     */
    static SketchCache open(File program, Contents contents, Path content, Io io) {
        return new SketchCache(program, contents, content, io);
    }

    static SketchCache open(Path content, Io io) {
        return open(CatalogCache.program(), io.contents(), content, io);
    }

    private void lookAt(List<Path> paths) {
        try {
            for (Path path : paths) {
                banks.add(Source.of(path.toFile()));
            }
            kept = read();
        } catch (IOException e) {
            // Whoever reads it will say why.
            banks.clear();
        }
    }

    private Sketches read() throws IOException {
        if (!file.isFile()) {
            return kept;
        }
        try (FileInputStream in = new FileInputStream(file)) {
            return Keeping.SKETCHES
                    .read(in.readAllBytes(), origin.orElseThrow())
                    .orElse(kept);
        }
    }

    /**
     * The sketches of all banks but some.
     *
     * @param files what those are called
     * @return empty unless there is one of each that still holds
     */
    Optional<List<BankSketch>> others(Set<String> files) {
        List<BankSketch> others = new ArrayList<>();
        for (Source bank : banks) {
            String name = name(bank);
            Optional<BankSketch> sketch = files.contains(name) ? Optional.empty() : kept(bank);
            sketch.ifPresent(each -> others.add(each.in(name)));
            if (sketch.isEmpty() && !files.contains(name)) {
                return Optional.empty();
            }
        }
        return banks.isEmpty() ? Optional.empty() : Optional.of(others);
    }

    private Optional<BankSketch> kept(Source bank) {
        for (Sketches.OfFile each : kept.banks()) {
            if (each.source().isSame(bank)) {
                return Optional.of(each.bank());
            }
        }
        return Optional.empty();
    }

    /** Keeps sketches, but for those of banks that may have changed since this was opened. */
    void keep(List<BankSketch> made) {
        boolean hasNews = false;
        List<Sketches.OfFile> keeping = new ArrayList<>();
        for (Source bank : banks) {
            for (BankSketch sketch : made) {
                if (sketch.file().equals(name(bank))) {
                    hasNews |= kept(bank).isEmpty();
                    keeping.add(new Sketches.OfFile(bank, sketch));
                }
            }
        }
        if (hasNews
                && origin.isPresent()
                && origin.get().isSettled(origin(), io.clock().millis())) {
            keeping.removeIf(each -> !isSettled(each.source()));
            folder.keep(file, Keeping.SKETCHES.bytes(new Sketches(keeping), origin.get()));
        }
    }

    /** What all banks refer to. */
    Content reference() {
        return contents.of(content, Part.REFERENCE);
    }

    private Optional<Origin> origin() {
        return Origin.of(program, Part.REFERENCE.files(content));
    }

    private boolean isSettled(Source bank) {
        try {
            return Source.of(new File(bank.path())).isSame(bank)
                    && !bank.isUnsettled(io.clock().millis());
        } catch (IOException e) {
            return false;
        }
    }

    private static String name(Source bank) {
        return ContentFolder.name(Path.of(bank.path()));
    }
}
