package io.github.quizraft.check;

import io.github.quizraft.evidence.Claim;
import io.github.quizraft.evidence.Conflict;
import io.github.quizraft.evidence.Document;
import io.github.quizraft.glossary.Term;
import io.github.quizraft.question.Bloom;
import io.github.quizraft.question.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes the coverage tables: claims, terms and conflicts, documents, kinds, levels. */
final class Coverages {
    private final Corpus corpus;
    private final List<CheckedItem> items;

    private Coverages(Corpus corpus) {
        this.corpus = corpus;
        this.items = corpus.items();
    }

    /** A table that would have no rows is left out. */
    static List<Coverage> of(Corpus corpus) {
        Coverages coverages = new Coverages(corpus);
        return Stream.of(coverages.reach(), coverages.documents(), coverages.kinds(), coverages.levels())
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    private Coverage reach() {
        Reach reach = Reach.of(items);
        List<Claim> claims = corpus.evidence().claims();
        List<Term> terms = corpus.glossary().terms();
        List<Conflict> conflicts = corpus.evidence().conflicts();
        List<List<String>> rows = new ArrayList<>();
        addReached(rows, "claims in a question", claims, claim -> reach.claim(claim.id()) > 0);
        addReached(rows, "terms in two questions or more", terms, term -> reach.term(term.id()) > 1);
        addReached(rows, "conflicts in a question", conflicts, conflict -> reach.conflict(conflict.id()) > 0);
        return new Coverage("Reached", List.of("what", "reached", "of"), rows);
    }

    private static <T> void addReached(List<List<String>> rows, String what, List<T> all, Predicate<T> reached) {
        if (!all.isEmpty()) {
            rows.add(List.of(what, number(all.stream().filter(reached).count()), number(all.size())));
        }
    }

    private Coverage documents() {
        int claims = corpus.evidence().claims().size();
        List<List<String>> rows = corpus.evidence().documents().stream()
                .map(Document::id)
                .map(id -> {
                    long cited = items.stream().filter(item -> item.cites(id)).count();
                    long made = corpus.evidence().claims().stream()
                            .filter(claim -> claim.document().equals(id))
                            .count();
                    return List.of(id, number(cited), share(cited, items.size()), number(made), share(made, claims));
                })
                .toList();
        return new Coverage("Documents", List.of("document", "questions", "share", "claims", "share"), rows);
    }

    private Coverage kinds() {
        List<String> kinds = items.stream()
                .map(item -> item.question().kind())
                .distinct()
                .sorted()
                .toList();
        List<String> columns = new ArrayList<>(List.of("bank"));
        columns.addAll(kinds);
        columns.add("all");
        List<List<String>> rows = new ArrayList<>();
        corpus.banks().forEach(bank -> rows.add(kinds(bank.bank().id(), bank.items(), kinds)));
        if (rows.size() > 1) {
            rows.add(kinds("all", items, kinds));
        }
        return new Coverage("Kinds", columns, rows);
    }

    private static List<String> kinds(String name, List<CheckedItem> items, List<String> kinds) {
        List<String> row = new ArrayList<>(List.of(name));
        kinds.forEach(kind -> row.add(number(items.stream()
                .filter(item -> item.question().kind().equals(kind))
                .count())));
        row.add(number(items.size()));
        return row;
    }

    private Coverage levels() {
        List<List<String>> rows = new ArrayList<>();
        for (Bloom bloom : Bloom.values()) {
            addLevel(
                    rows,
                    bloom.name().toLowerCase(Locale.ROOT),
                    item -> item.bloom().filter(bloom::equals).isPresent());
        }
        for (int difficulty = 1; difficulty <= 3; difficulty++) {
            int level = difficulty;
            addLevel(rows, "difficulty " + level, item -> item.difficulty().orElse(0) == level);
        }
        return new Coverage("Levels", List.of("level", "questions", "share"), rows);
    }

    private void addLevel(List<List<String>> rows, String name, Predicate<Item> at) {
        long count = items.stream().map(CheckedItem::item).filter(at).count();
        if (count > 0) {
            rows.add(List.of(name, number(count), share(count, items.size())));
        }
    }

    private static String number(long count) {
        return String.valueOf(count);
    }

    private static String share(long part, long whole) {
        return whole == 0 ? "" : Math.round(100.0 * part / whole) + " %";
    }
}
