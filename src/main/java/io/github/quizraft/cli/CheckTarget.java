package io.github.quizraft.cli;

import io.github.quizraft.check.BankSketch;
import io.github.quizraft.check.CheckResult;
import io.github.quizraft.check.CheckedBank;
import io.github.quizraft.check.Checker;
import io.github.quizraft.check.Corpus;
import io.github.quizraft.check.rule.AllRules;
import io.github.quizraft.content.Content;
import io.github.quizraft.content.ContentFolder;
import io.github.quizraft.content.Drafts;
import io.github.quizraft.evidence.Evidence;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;

/**
 * What one run of the check reads together. A file of a content folder is checked with all that it refers to, but only
 * what is found in it is shown.
 *
 * @param home the content folder; empty for a bank that belongs to none
 * @param files the files to show; none means all
 */
record CheckTarget(Optional<Path> home, List<Path> files) {
    /** The paths of a command line, those of the same folder together. */
    private static List<CheckTarget> of(List<Path> paths) {
        Map<Path, List<Path>> byHome = new LinkedHashMap<>();
        List<CheckTarget> targets = new ArrayList<>();
        for (Path path : new LinkedHashSet<>(paths)) {
            // Alone, a file that is not there says so.
            Optional<Path> home = ContentFolder.mayRead(path) ? home(path) : Optional.empty();
            if (home.isEmpty()) {
                targets.add(new CheckTarget(home, List.of(path)));
            } else {
                byHome.computeIfAbsent(home.get(), any -> new ArrayList<>());
                byHome.get(home.get()).add(path);
            }
        }
        for (Map.Entry<Path, List<Path>> each : byHome.entrySet()) {
            List<Path> shown = each.getValue();
            targets.add(new CheckTarget(Optional.of(each.getKey()), hasFolder(shown) ? List.of() : shown));
        }
        return targets;
    }

    private static boolean hasFolder(List<Path> paths) {
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                return true;
            }
        }
        return false;
    }

    /** One file, with all that it refers to. */
    static CheckTarget of(Path file) {
        return of(List.of(file)).get(0);
    }

    /** Without the documents' texts. */
    Corpus corpus() {
        return corpus(any -> Map.of());
    }

    /**
     * Checks the paths of a command line.
     *
     * @param texts gives the paragraphs of the documents, where they are at hand
     * @param sketches what is kept of the banks of a folder
     */
    static CheckResult result(
            List<Path> paths,
            Function<Evidence, Map<String, List<String>>> texts,
            Function<Path, SketchCache> sketches) {
        try (Ahead<Checker> checker = Ahead.begin(new SetUp())) {
            List<CheckResult> results = new ArrayList<>();
            for (CheckTarget target : of(paths)) {
                results.add(target.result(checker, target.asked(texts, sketches)));
            }
            return CheckResult.joined(results);
        }
    }

    /** Setting the rules up takes as long as reading a bank. (And whatever lambdas need is set up on the way.) */
    private record SetUp() implements Callable<Checker> {
        @Override
        public Checker call() {
            return new Checker(AllRules.list());
        }
    }

    private CheckResult result(Ahead<Checker> checker, Corpus asked) {
        return only(checker.get().check(asked));
    }

    /** Of several banks only those are gone through that are shown. What else is shown may depend on every finding. */
    private Corpus asked(Function<Evidence, Map<String, List<String>>> texts, Function<Path, SketchCache> sketches) {
        Set<String> shown = shown();
        if (home.isEmpty() || shown.isEmpty()) {
            return corpus(texts);
        }
        SketchCache cache = sketches.apply(home.get());
        Optional<List<BankSketch>> others = cache.others(shown);
        Optional<Corpus> fromSketches =
                others.isPresent() ? beside(others.get(), cache, shown, texts) : Optional.empty();
        Corpus corpus = fromSketches.isPresent() ? fromSketches.get() : corpus(texts);
        cache.keep(corpus.sketches());
        return areIn(corpus, shown) ? corpus.only(shown) : corpus.last(shown);
    }

    /** Empty if all must be read to say what is wrong: a file is no bank, two have one id, nothing can be referred to. */
    private Optional<Corpus> beside(
            List<BankSketch> others,
            SketchCache cache,
            Set<String> shown,
            Function<Evidence, Map<String, List<String>>> texts) {
        try (Ahead<Content> reference = Ahead.begin(cache::reference)) {
            Drafts drafts = ContentFolder.drafts(
                    home.orElseThrow(), shown, () -> reference.get().library());
            Corpus corpus = Corpus.of(
                    drafts, others, texts.apply(drafts.content().library().evidence()));
            Set<String> ids = new HashSet<>();
            for (BankSketch sketch : corpus.sketches()) {
                ids.add(sketch.id());
            }
            boolean isSound = reference.get().problems().isEmpty()
                    && areIn(corpus, shown)
                    && ids.size() == corpus.sketches().size();
            return isSound ? Optional.of(corpus) : Optional.empty();
        }
    }

    private static boolean areIn(Corpus corpus, Set<String> files) {
        Set<String> read = new HashSet<>();
        for (CheckedBank bank : corpus.banks()) {
            read.add(bank.layout().file());
        }
        return read.containsAll(files);
    }

    private Corpus corpus(Function<Evidence, Map<String, List<String>>> texts) {
        Drafts drafts = home.map(ContentFolder::drafts).orElseGet(() -> Drafts.ofFile(files.get(0)));
        return Corpus.of(drafts, texts.apply(drafts.content().library().evidence()));
    }

    CheckResult only(CheckResult result) {
        Set<String> shown = shown();
        return shown.isEmpty() || home.isEmpty() ? result : result.only(shown::contains);
    }

    private Set<String> shown() {
        Set<String> names = new HashSet<>();
        for (Path file : files) {
            names.add(ContentFolder.name(file));
        }
        return names;
    }

    /** A folder is its own home, unless it is the {@code quizzes} of one; a file's is the folder that would read it. */
    private static Optional<Path> home(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Optional<Path> folder = Files.isDirectory(absolute) ? Optional.of(absolute) : parent(absolute);
        if (folder.isPresent() && folder.get().endsWith(ContentFolder.QUIZZES)) {
            return parent(folder.get());
        }
        boolean isHome = Files.isDirectory(absolute) || absolute.endsWith(ContentFolder.GLOSSARY);
        return isHome ? folder : Optional.empty();
    }

    private static Optional<Path> parent(Path path) {
        return Optional.ofNullable(path.getParent());
    }
}
