package io.github.quizraft.catalog;

import io.github.quizraft.glossary.TermId;
import io.github.quizraft.question.MixUp;
import io.github.quizraft.question.Traps;
import io.github.quizraft.review.CardId;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes gists as {@link GistsReader} reads them. */
final class GistsWriter {
    private final DataOutputStream out;
    private final Pool texts = new Pool();

    GistsWriter(DataOutputStream out) {
        this.out = out;
    }

    /** The texts that were written as numbers. */
    Pool texts() {
        return texts;
    }

    void write(Gists gists) throws IOException {
        out.writeInt(gists.banks().size());
        for (String bank : gists.banks()) {
            text(bank);
        }
        write(gists.keptNames());
        out.writeInt(gists.kept().size());
        for (Map.Entry<CardId, KeptGist> card : gists.kept().entrySet()) {
            text(card.getKey().value());
            write(card.getValue());
        }
    }

    private void write(KeptNames names) throws IOException {
        out.writeInt(names.headwords().size());
        for (Map.Entry<TermId, String> headword : names.headwords().entrySet()) {
            text(headword.getKey().value());
            text(headword.getValue());
        }
        out.writeInt(names.terms().size());
        for (Map.Entry<String, List<TermId>> name : names.terms().entrySet()) {
            text(name.getKey());
            terms(name.getValue());
        }
    }

    private void write(KeptGist gist) throws IOException {
        text(gist.kind());
        term(gist.term());
        text(gist.stem());
        out.writeInt(gist.traps().parts().size());
        for (Map.Entry<String, MixUp> part : gist.traps().parts().entrySet()) {
            text(part.getKey());
            text(part.getValue().asked().value());
            text(part.getValue().answered().value());
        }
        out.writeInt(gist.traps().blanks().size());
        for (Traps.Blank blank : gist.traps().blanks()) {
            out.writeInt(blank.answers().size());
            for (String answer : blank.answers()) {
                text(answer);
            }
            terms(blank.asked());
            term(blank.meant());
        }
    }

    private void text(String text) throws IOException {
        out.writeInt(texts.number(text));
    }

    /** None at all is written as an empty id, which no term has. */
    private void term(Optional<TermId> term) throws IOException {
        text(term.map(TermId::value).orElse(""));
    }

    private void terms(List<TermId> terms) throws IOException {
        out.writeInt(terms.size());
        for (TermId term : terms) {
            text(term.value());
        }
    }
}
