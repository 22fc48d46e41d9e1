package io.github.quizraft.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.Fixtures;
import io.github.quizraft.content.ContentFolder;
import io.github.quizraft.glossary.Folded;
import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.glossary.TermId;
import io.github.quizraft.kept.Origin;
import io.github.quizraft.question.Bank;
import io.github.quizraft.question.Gist;
import io.github.quizraft.question.Library;
import io.github.quizraft.question.Question;
import io.github.quizraft.review.CardId;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GistsTest {
    private static final Origin ORIGIN = new Origin(List.of());

    @Test
    void whatIsReadBackKnowsOfEveryQuestionWhatTheQuestionDoes() {
        for (Library library : List.of(Fixtures.planets(), ours())) {
            Gists kept = kept(library);

            assertThat(kept.banks())
                    .containsExactlyElementsOf(
                            library.banks().stream().map(Bank::id).toList());
            for (Bank bank : library.banks()) {
                for (Question question : bank.questions()) {
                    Gist gist = Gist.of(question, library.glossary());
                    Gist read = Optional.ofNullable(kept.cards()
                                    .get(CardId.of(bank.id(), question.item().id())))
                            .orElseThrow();
                    assertThat(read.kind()).isEqualTo(gist.kind());
                    assertThat(read.term()).isEqualTo(gist.term());
                    assertThat(read.traps()).isEqualTo(gist.traps());
                    assertThat(read.stem()).isEqualTo(gist.term().isPresent() ? "" : gist.stem());
                }
            }
        }
    }

    @Test
    void whatIsReadBackKnowsTheNamesOfTheGlossary() {
        Glossary glossary = ours().glossary();
        Gists kept = kept(ours());

        for (Glossary.Hit hit : glossary.forms()) {
            Folded words = Folded.of(hit.form());
            assertThat(kept.names().named(words)).as(hit.form()).isEqualTo(glossary.named(words));
            assertThat(kept.names().headword(hit.term().id()))
                    .isEqualTo(glossary.headword(hit.term().id()));
        }
        assertThat(kept.names().headword(new TermId("no-such-term"))).isEmpty();
    }

    @Test
    void aDamagedFileHoldsNoGists() {
        byte[] bytes = Keeping.GISTS.bytes(Gists.of(Fixtures.planets()), ORIGIN);
        for (int i = 0; i < bytes.length; i++) {
            assertThat(Keeping.GISTS.read(Arrays.copyOf(bytes, i), ORIGIN))
                    .as("cut after " + i)
                    .isEmpty();
            byte[] damaged = bytes.clone();
            damaged[i] ^= 1;
            assertThat(Keeping.GISTS.read(damaged, ORIGIN))
                    .as("damaged at " + i)
                    .isEmpty();
        }
        assertThat(Keeping.CATALOG.read(bytes, ORIGIN)).isEmpty();
    }

    private static Gists kept(Library library) {
        return Keeping.GISTS
                .read(Keeping.GISTS.bytes(Gists.of(library), ORIGIN), ORIGIN)
                .orElseThrow();
    }

    private static Library ours() {
        return ContentFolder.read(Path.of("").toAbsolutePath()).library().withGlossaryCards();
    }
}
