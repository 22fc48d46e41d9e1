package io.github.quizraft.catalog;

import io.github.quizraft.glossary.TermNames;
import io.github.quizraft.question.Bank;
import io.github.quizraft.question.Gist;
import io.github.quizraft.question.Library;
import io.github.quizraft.question.Question;
import io.github.quizraft.review.CardId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What it takes to look back at answers, without the content that they are answers to. */
public final class Gists {
    private final List<String> banks;
    private final Map<CardId, KeptGist> cards;
    private final KeptNames names;

    Gists(List<String> banks, Map<CardId, KeptGist> cards, KeptNames names) {
        this.banks = banks;
        this.cards = cards;
        this.names = names;
    }

    /** The gists of everything there is to study. */
    public static Gists of(Library library) {
        Map<CardId, KeptGist> cards = new LinkedHashMap<>();
        for (Bank bank : library.banks()) {
            for (Question question : bank.questions()) {
                cards.put(
                        CardId.of(bank.id(), question.item().id()), KeptGist.of(Gist.of(question, library.glossary())));
            }
        }
        return new Gists(library.banks().stream().map(Bank::id).toList(), cards, KeptNames.of(library.glossary()));
    }

    /** The ids of all banks, in their order. */
    public List<String> banks() {
        return banks;
    }

    /** All questions, by their cards. */
    public Map<CardId, ? extends Gist> cards() {
        return cards;
    }

    /** The names of all terms. */
    public TermNames names() {
        return names;
    }

    Map<CardId, KeptGist> kept() {
        return cards;
    }

    KeptNames keptNames() {
        return names;
    }
}
