package io.github.quizraft.check;

import io.github.quizraft.content.Content;
import io.github.quizraft.content.Drafts;
import io.github.quizraft.content.Drafts.Draft;
import io.github.quizraft.content.Layout;
import io.github.quizraft.content.Suppression;
import io.github.quizraft.evidence.Evidence;
import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.question.Library;
import io.github.quizraft.question.Plan;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Everything that is checked together.
 *
 * @param drafts what was read, and where it stands
 * @param banks its banks
 * @param texts the paragraphs of each document that was given, by the document's id; a heading is a paragraph too
 * @param asks tells by its file whether what is found in it is asked for
 */
public record Corpus(Drafts drafts, List<CheckedBank> banks, Map<String, List<String>> texts, Predicate<String> asks) {
    public static Corpus of(Drafts drafts, Map<String, List<String>> texts) {
        return new Corpus(
                drafts,
                drafts.banks().stream().map(draft -> bank(draft, drafts)).toList(),
                texts,
                any -> true);
    }

    /**
     * The same with some banks after all others. Of two questions that are too much alike, the later one is objected
     * to, so these are told of what they share with any other.
     *
     * @param files of those banks
     */
    public Corpus last(Set<String> files) {
        return new Corpus(
                drafts,
                banks.stream()
                        .sorted(Comparator.comparing(
                                bank -> files.contains(bank.layout().file())))
                        .toList(),
                texts,
                asks);
    }

    /**
     * The same where only what stands in some files is asked for. What concerns one question or one bank is looked at in
     * these alone; what concerns several is looked at in all, and may be found in others as well.
     */
    public Corpus asking(Set<String> files) {
        return new Corpus(drafts, banks, texts, files::contains);
    }

    private static CheckedBank bank(Draft draft, Drafts drafts) {
        Library library = drafts.content().library();
        String id = draft.bank().id();
        var plan = drafts.plan().bank(id);
        List<CheckedItem> items = draft.bank().questions().stream()
                .map(question ->
                        new CheckedItem(id, question, Parts.of(question), draft.layout(), library, plan.isPresent()))
                .toList();
        return new CheckedBank(draft.bank(), draft.layout(), plan, items);
    }

    public List<CheckedItem> items() {
        return banks.stream().flatMap(bank -> bank.items().stream()).toList();
    }

    /** The banks that are asked for. */
    List<CheckedBank> askedBanks() {
        return banks.stream().filter(bank -> asks.test(bank.layout().file())).toList();
    }

    /** The questions of the banks that are asked for: for rules that look at one after another. */
    public List<CheckedItem> asked() {
        return askedBanks().stream().flatMap(bank -> bank.items().stream()).toList();
    }

    public Content content() {
        return drafts.content();
    }

    public Evidence evidence() {
        return content().library().evidence();
    }

    public Glossary glossary() {
        return content().library().glossary();
    }

    public Plan plan() {
        return drafts.plan();
    }

    /** An entry of one of the lists of the sources: a claim, a conflict. */
    public Spot source(String list, String id) {
        return spot(drafts.sources(), list, id);
    }

    public Spot term(String id) {
        return spot(drafts.glossary(), "terms", id);
    }

    /** A part of the plan. */
    public Spot planned(String pointer) {
        return new Spot(drafts.planFile().file(), drafts.planFile().at(pointer), Suppression.ANY);
    }

    boolean has(Need need) {
        return switch (need) {
            case CLAIMS -> !evidence().claims().isEmpty();
            case CONFLICTS -> !evidence().conflicts().isEmpty();
            case DOCUMENTS -> !evidence().documents().isEmpty();
            case TERMS -> !glossary().terms().isEmpty();
            case ORIGINS -> has(Need.CLAIMS) || has(Need.TERMS);
            case MIX_UPS -> !plan().mixUps().isEmpty();
            case PLAN -> !plan().isNone();
            case DOCUMENT_TEXTS -> !texts.isEmpty();
        };
    }

    private static Spot spot(Layout layout, String list, String id) {
        return new Spot(layout.file(), layout.at(list, id, ""), id);
    }
}
