package io.github.quizraft.cli;

import io.github.quizraft.check.BankSketch;
import io.github.quizraft.check.CheckResult;
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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        byHome.forEach((home, shown) -> targets.add(
                new CheckTarget(Optional.of(home), shown.stream().anyMatch(Files::isDirectory) ? List.of() : shown)));
        return targets;
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
        // Setting the rules up takes as long as reading a bank.
        try (Ahead<Checker> checker = Ahead.begin(() -> new Checker(AllRules.list()))) {
            return CheckResult.joined(of(paths).stream()
                    .map(target -> target.result(checker, target.asked(texts, sketches)))
                    .toList());
        }
    }

    private CheckResult result(Ahead<Checker> checker, Corpus asked) {
        return only(checker.get().check(asked));
    }

    /** Of several banks only those are gone through that are shown. What else is shown may depend on every finding. */
    private Corpus asked(Function<Evidence, Map<String, List<String>>> texts, Function<Path, SketchCache> sketches) {
        Set<String> shown = files.stream().map(ContentFolder::name).collect(Collectors.toSet());
        if (home.isEmpty() || shown.isEmpty()) {
            return corpus(texts);
        }
        SketchCache cache = sketches.apply(home.get());
        Optional<Corpus> fromSketches = cache.others(shown).flatMap(others -> beside(others, cache, shown, texts));
        Corpus corpus = fromSketches.orElseGet(() -> corpus(texts));
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
            long ids = corpus.sketches().stream().map(BankSketch::id).distinct().count();
            boolean isSound = reference.get().problems().isEmpty()
                    && areIn(corpus, shown)
                    && ids == corpus.sketches().size();
            return isSound ? Optional.of(corpus) : Optional.empty();
        }
    }

    private static boolean areIn(Corpus corpus, Set<String> files) {
        return corpus.banks().stream()
                .map(bank -> bank.layout().file())
                .collect(Collectors.toSet())
                .containsAll(files);
    }

    private Corpus corpus(Function<Evidence, Map<String, List<String>>> texts) {
        Drafts drafts = home.map(ContentFolder::drafts).orElseGet(() -> Drafts.ofFile(files.get(0)));
        return Corpus.of(drafts, texts.apply(drafts.content().library().evidence()));
    }

    CheckResult only(CheckResult result) {
        List<String> names = files.stream().map(ContentFolder::name).toList();
        return names.isEmpty() || home.isEmpty() ? result : result.only(names::contains);
    }

    /** A folder is its own home, unless it is the {@code quizzes} of one; a file's is the folder that would read it. */
    private static Optional<Path> home(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Optional<Path> folder = Files.isDirectory(absolute) ? Optional.of(absolute) : parent(absolute);
        Optional<Path> aroundQuizzes =
                folder.filter(each -> each.endsWith(ContentFolder.QUIZZES)).flatMap(CheckTarget::parent);
        boolean isHome = Files.isDirectory(absolute) || absolute.endsWith(ContentFolder.GLOSSARY);
        return aroundQuizzes.or(() -> folder.filter(any -> isHome));
    }

    private static Optional<Path> parent(Path path) {
        return Optional.ofNullable(path.getParent());
    }
}
