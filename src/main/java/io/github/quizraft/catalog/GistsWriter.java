package io.github.quizraft.catalog;

import io.github.quizraft.glossary.TermId;
import io.github.quizraft.kept.Packed;
import io.github.quizraft.kept.Pool;
import io.github.quizraft.question.MixUp;
import io.github.quizraft.question.Traps;
import io.github.quizraft.review.CardId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes gists as {@link GistsReader} reads them. */
final class GistsWriter {
    private final Packed out;
    private final Pool texts = new Pool();

    GistsWriter(Packed out) {
        this.out = out;
    }

    /** The texts that were written as numbers. */
    Pool texts() {
        return texts;
    }

    void write(Gists gists) {
        out.number(gists.banks().size());
        for (String bank : gists.banks()) {
            text(bank);
        }
        write(gists.keptNames());
        out.number(gists.kept().size());
        for (Map.Entry<CardId, KeptGist> card : gists.kept().entrySet()) {
            text(card.getKey().value());
            write(card.getValue());
        }
    }

    private void write(KeptNames names) {
        out.number(names.headwords().size());
        for (Map.Entry<TermId, String> headword : names.headwords().entrySet()) {
            text(headword.getKey().value());
            text(headword.getValue());
        }
        out.number(names.terms().size());
        for (Map.Entry<String, List<TermId>> name : names.terms().entrySet()) {
            text(name.getKey());
            terms(name.getValue());
        }
    }

    private void write(KeptGist gist) {
        text(gist.kind());
        term(gist.term());
        text(gist.stem());
        out.number(gist.traps().parts().size());
        for (Map.Entry<String, MixUp> part : gist.traps().parts().entrySet()) {
            text(part.getKey());
            text(part.getValue().asked().value());
            text(part.getValue().answered().value());
        }
        out.number(gist.traps().blanks().size());
        for (Traps.Blank blank : gist.traps().blanks()) {
            out.number(blank.answers().size());
            for (String answer : blank.answers()) {
                text(answer);
            }
            terms(blank.asked());
            term(blank.meant());
        }
    }

    private void text(String text) {
        out.number(texts.number(text));
    }

    /** None at all is written as an empty id, which no term has. */
    private void term(Optional<TermId> term) {
        text(term.map(TermId::value).orElse(""));
    }

    private void terms(List<TermId> terms) {
        out.number(terms.size());
        for (TermId term : terms) {
            text(term.value());
        }
    }
}
