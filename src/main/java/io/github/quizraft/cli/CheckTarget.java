package io.github.quizraft.cli;

import io.github.quizraft.check.CheckResult;
import io.github.quizraft.check.Checker;
import io.github.quizraft.check.Corpus;
import io.github.quizraft.check.rule.AllRules;
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
     */
    static CheckResult result(List<Path> paths, Function<Evidence, Map<String, List<String>>> texts) {
        Checker checker = new Checker(AllRules.list());
        return CheckResult.joined(
                of(paths).stream().map(target -> target.result(checker, texts)).toList());
    }

    /** Of several banks only those are gone through that are shown. What else is shown may depend on every finding. */
    private CheckResult result(Checker checker, Function<Evidence, Map<String, List<String>>> texts) {
        Set<String> shown = files.stream().map(ContentFolder::name).collect(Collectors.toSet());
        Corpus corpus = corpus(texts).last(shown);
        Set<String> banks =
                corpus.banks().stream().map(bank -> bank.layout().file()).collect(Collectors.toSet());
        boolean isNarrow = !shown.isEmpty() && banks.containsAll(shown);
        return only(checker.check(isNarrow ? corpus.asking(shown) : corpus));
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
