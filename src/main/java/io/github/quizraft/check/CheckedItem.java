package io.github.quizraft.check;

import io.github.quizraft.content.Layout;
import io.github.quizraft.evidence.Claim;
import io.github.quizraft.evidence.Conflict;
import io.github.quizraft.glossary.Folding;
import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.glossary.Term;
import io.github.quizraft.glossary.TermId;
import io.github.quizraft.question.Item;
import io.github.quizraft.question.Library;
import io.github.quizraft.question.Numeric;
import io.github.quizraft.question.Question;
import io.github.quizraft.question.ShortAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question as a rule sees it.
 *
 * @param bank id of the bank it stands in
 * @param question what was read
 * @param parts the same taken apart
 * @param layout where it stands
 * @param library what it refers to
 * @param planned whether the bank has a place in the plan, so that it must have all fields
 */
public record CheckedItem(
        String bank, Question question, Parts parts, Layout layout, Library library, boolean planned) {

    public Item item() {
        return question.item();
    }

    public String id() {
        return item().id();
    }

    public String stem() {
        return item().stem();
    }

    public Glossary glossary() {
        return library.glossary();
    }

    /** The claims it cites. */
    public List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        for (String id : item().claims()) {
            Optional<Claim> claim = library.evidence().claim(id);
            if (claim.isPresent()) {
                claims.add(claim.get());
            }
        }
        return claims;
    }

    /** The terms it is about, the one it turns on first. */
    public List<Term> terms() {
        List<Term> terms = new ArrayList<>();
        for (TermId id : item().terms()) {
            Optional<Term> term = glossary().term(id);
            if (term.isPresent()) {
                terms.add(term.get());
            }
        }
        return terms;
    }

    /** The conflicts that its tags name. */
    public List<Conflict> conflicts() {
        List<Conflict> conflicts = new ArrayList<>();
        for (String tag : item().tags()) {
            Optional<Conflict> conflict = tag.startsWith(Reach.CONFLICT_TAG)
                    ? library.evidence().conflict(tag.substring(Reach.CONFLICT_TAG.length()))
                    : Optional.empty();
            if (conflict.isPresent()) {
                conflicts.add(conflict.get());
            }
        }
        return conflicts;
    }

    /** The term that some words are a name of; the one that has them as its headword, if they name several. */
    public Optional<Term> termNamed(String words) {
        Optional<Term> named = Optional.empty();
        for (Glossary.Hit hit : glossary().findAll(words)) {
            if (hit.match() == Glossary.Match.NAME
                    && (named.isEmpty() || Folding.same(hit.term().name(), words))) {
                named = Optional.of(hit.term());
                if (Folding.same(hit.term().name(), words)) {
                    return named;
                }
            }
        }
        return named;
    }

    /** Whether the file has this field; one that it lacks was read as something harmless. */
    public boolean has(String field) {
        return !at("/" + field).place().equals(at("").place());
    }

    /** Whether the exact form of what is typed is the point. */
    public boolean isStrict() {
        return question instanceof ShortAnswer typed && typed.strictForm();
    }

    /** Whether a document is among its sources. */
    public boolean cites(String document) {
        for (Item.Source source : item().sources()) {
            if (source.document().equals(document)) {
                return true;
            }
        }
        return false;
    }

    /** A part of it; an empty pointer means all of it. */
    public Spot at(String pointer) {
        return new Spot(layout.file(), layout.at("questions", id(), pointer), id());
    }

    public Spot at(Passage passage) {
        return at(passage.pointer());
    }

    /** Everything that a learner may come to read. */
    public List<Passage> prose() {
        List<Passage> prose = new ArrayList<>();
        prose.add(new Passage("/stem", stem()));
        prose.addAll(parts.shown());
        for (Feedback feedback : parts.feedbacks()) {
            prose.add(new Passage(feedback.pointer(), feedback.text()));
        }
        prose.addAll(comments());
        if (item().hint().isPresent()) {
            prose.add(new Passage("/hint", item().hint().get()));
        }
        return prose;
    }

    /** All of its texts but ids: also its tags, and what is compared with what a learner types. */
    public List<Passage> texts() {
        List<Passage> texts = new ArrayList<>(prose());
        for (Typed typed : parts.typed()) {
            add(texts, typed.pointer() + "/answers", typed.answers());
            for (int i = 0; i < typed.nearMisses().size(); i++) {
                add(
                        texts,
                        typed.nearMissPointer(i) + "/match",
                        typed.nearMisses().get(i).match());
            }
        }
        if (question instanceof Numeric numeric) {
            texts.add(new Passage("/unit", numeric.unit()));
            add(texts, "/acceptUnits", numeric.acceptUnits());
        }
        add(texts, "/tags", item().tags());
        return texts;
    }

    private static void add(List<Passage> texts, String list, List<String> entries) {
        for (int i = 0; i < entries.size(); i++) {
            texts.add(new Passage(list + "/" + i, entries.get(i)));
        }
    }

    /** The explanation and the check note. */
    public List<Passage> comments() {
        List<Passage> comments = new ArrayList<>();
        comments.add(new Passage("/explanation", item().explanation()));
        if (item().checkNote().isPresent()) {
            comments.add(new Passage("/checkNote", item().checkNote().get()));
        }
        return comments;
    }

    /** What it turns on: the stem, and all that is right. */
    public List<String> turningTexts() {
        List<String> texts = new ArrayList<>();
        texts.add(stem());
        for (Choice choice : parts.choices(true)) {
            texts.add(choice.text());
        }
        for (Typed typed : parts.typed()) {
            texts.addAll(typed.answers());
        }
        for (Passage entry : parts.entries()) {
            if (!parts.isExtra(entry)) {
                texts.add(entry.text());
            }
        }
        return texts;
    }
}
