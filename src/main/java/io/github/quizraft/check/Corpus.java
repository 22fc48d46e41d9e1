package io.github.quizraft.check;

import io.github.quizraft.content.Content;
import io.github.quizraft.content.Drafts;
import io.github.quizraft.content.Drafts.Draft;
import io.github.quizraft.content.Layout;
import io.github.quizraft.content.Place;
import io.github.quizraft.content.Suppression;
import io.github.quizraft.evidence.Evidence;
import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.question.Library;
import io.github.quizraft.question.Plan;
import io.github.quizraft.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that is checked together.
 *
 * @param drafts what was read, and where it stands
 * @param banks its banks
 * @param others banks that were not read for this, or that nobody asks about: the questions of the others are held
 *     against theirs
 * @param sketches of all banks, the others first: of two questions that are too much alike, the later one is objected to
 * @param texts the paragraphs of each document that was given, by the document's id; a heading is a paragraph too
 */
public record Corpus(
        Drafts drafts,
        List<CheckedBank> banks,
        List<BankSketch> others,
        List<BankSketch> sketches,
        Map<String, List<String>> texts) {

    /**
     * What was read.
     *
     * @param others what stands beside it and was not read
     */
    public static Corpus of(Drafts drafts, List<BankSketch> others, Map<String, List<String>> texts) {
        DocumentNames documents = DocumentNames.of(drafts.content().library().evidence());
        List<CheckedBank> banks = new ArrayList<>();
        for (Draft draft : drafts.banks()) {
            banks.add(bank(draft, drafts));
        }
        List<BankSketch> own = banks.size() == 1
                ? List.of(BankSketch.of(banks.get(0), documents))
                : banks.parallelStream()
                        .map(bank -> BankSketch.of(bank, documents))
                        .toList();
        return new Corpus(drafts, banks, others, joined(others, own), texts);
    }

    /** Everything that there is, read whole. */
    public static Corpus of(Drafts drafts, Map<String, List<String>> texts) {
        return of(drafts, List.of(), texts);
    }

    /**
     * The same where only some banks are asked about; of all others no more is looked at than what these must not
     * repeat.
     *
     * @param files of those banks
     */
    public Corpus only(Set<String> files) {
        Corpus last = last(files);
        List<CheckedBank> chosen = new ArrayList<>();
        for (CheckedBank bank : banks) {
            if (files.contains(bank.layout().file())) {
                chosen.add(bank);
            }
        }
        return new Corpus(drafts, chosen, last.sketches(files, false), last.sketches, texts);
    }

    /** The same with some banks after all others, so that these are told of what they share with any other. */
    public Corpus last(Set<String> files) {
        return new Corpus(drafts, banks, others, joined(sketches(files, false), sketches(files, true)), texts);
    }

    /** Those of banks whose files are among some, or of all others. */
    private List<BankSketch> sketches(Set<String> files, boolean areAmong) {
        List<BankSketch> some = new ArrayList<>();
        for (BankSketch sketch : sketches) {
            if (files.contains(sketch.file()) == areAmong) {
                some.add(sketch);
            }
        }
        return some;
    }

    private static List<BankSketch> joined(List<BankSketch> first, List<BankSketch> then) {
        List<BankSketch> joined = new ArrayList<>(first);
        joined.addAll(then);
        return joined;
    }

    /** Whether there are no other banks, so that one can tell what all of them together lack. */
    public boolean isWhole() {
        return others.isEmpty();
    }

    private static CheckedBank bank(Draft draft, Drafts drafts) {
        Library library = drafts.content().library();
        String id = draft.bank().id();
        var plan = drafts.plan().bank(id);
        List<CheckedItem> items = new ArrayList<>();
        for (Question question : draft.bank().questions()) {
            items.add(new CheckedItem(id, question, Parts.of(question), draft.layout(), library, plan.isPresent()));
        }
        return new CheckedBank(draft.bank(), draft.layout(), plan, items);
    }

    public List<CheckedItem> items() {
        List<CheckedItem> items = new ArrayList<>();
        for (CheckedBank bank : banks) {
            items.addAll(bank.items());
        }
        return items;
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

    /** A part of a bank that there is a sketch of; of one that was not read, no more than which file it is. */
    public Spot at(BankSketch bank, String pointer) {
        return new Spot(
                bank.file(), layout(bank).map(layout -> layout.at(pointer)).orElse(Place.START), Suppression.ANY);
    }

    /** A part of one of its questions, likewise. */
    public Spot at(BankSketch bank, QuestionSketch question, String pointer) {
        return new Spot(
                bank.file(),
                layout(bank)
                        .map(layout -> layout.at("questions", question.id(), pointer))
                        .orElse(Place.START),
                question.id());
    }

    /** Whether it is checked itself, and no bank that others are only held against. */
    public boolean isChecked(BankSketch bank) {
        return layout(bank).isPresent();
    }

    private Optional<Layout> layout(BankSketch sketch) {
        for (CheckedBank bank : banks) {
            if (bank.layout().file().equals(sketch.file())) {
                return Optional.of(bank.layout());
            }
        }
        return Optional.empty();
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
