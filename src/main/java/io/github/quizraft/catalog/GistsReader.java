package io.github.quizraft.catalog;

import io.github.quizraft.glossary.TermId;
import io.github.quizraft.kept.Unpacked;
import io.github.quizraft.question.MixUp;
import io.github.quizraft.question.Traps;
import io.github.quizraft.review.CardId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads gists as {@link GistsWriter} writes them. */
final class GistsReader {
    private final Unpacked in;
    private final List<String> texts;

    GistsReader(Unpacked in, List<String> texts) {
        this.in = in;
        this.texts = texts;
    }

    Gists read() {
        List<String> banks = list();
        KeptNames names = names();
        Map<CardId, KeptGist> cards = new LinkedHashMap<>();
        for (int left = in.number(); left > 0; left--) {
            cards.put(new CardId(text()), gist());
        }
        return new Gists(banks, cards, names);
    }

    private KeptNames names() {
        Map<TermId, String> headwords = new LinkedHashMap<>();
        for (int left = in.number(); left > 0; left--) {
            headwords.put(new TermId(text()), text());
        }
        Map<String, List<TermId>> terms = new LinkedHashMap<>();
        for (int left = in.number(); left > 0; left--) {
            terms.put(text(), terms());
        }
        return new KeptNames(headwords, terms);
    }

    private KeptGist gist() {
        String kind = text();
        Optional<TermId> term = term();
        String stem = text();
        Map<String, MixUp> parts = new HashMap<>();
        for (int left = in.number(); left > 0; left--) {
            parts.put(text(), new MixUp(new TermId(text()), new TermId(text())));
        }
        List<Traps.Blank> blanks = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            blanks.add(new Traps.Blank(list(), terms(), term()));
        }
        return new KeptGist(kind, term, stem, new Traps(parts, blanks));
    }

    private String text() {
        return texts.get(in.number());
    }

    private Optional<TermId> term() {
        String id = text();
        return id.isEmpty() ? Optional.empty() : Optional.of(new TermId(id));
    }

    private List<String> list() {
        List<String> list = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            list.add(text());
        }
        return list;
    }

    private List<TermId> terms() {
        List<TermId> terms = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            terms.add(new TermId(text()));
        }
        return terms;
    }
}
