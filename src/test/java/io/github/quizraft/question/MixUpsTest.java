package io.github.quizraft.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.Fixtures;
import io.github.quizraft.glossary.TermId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which terms an answer mixed up, for each kind of question. */
class MixUpsTest {
    private final Library library = Fixtures.planets();

    @Test
    void aWrongOptionIsTheTermThatItComesFrom() {
        assertThat(of("planets", "P-1", new Answer.Picked(List.of("b")))).containsExactly(mixUp("jupiter", "saturn"));
        assertThat(of("planets", "P-1", new Answer.Picked(List.of("a")))).isEmpty();
        assertThat(of("terms", "mars:vs:mercury", new Answer.Picked(List.of("mercury"))))
                .containsExactly(mixUp("mars", "mercury"));
    }

    @Test
    void wordsTypedAreATermOnlyByItsExactName() {
        assertThat(of("terms", "mars:term", Answer.Typed.of("venus"))).containsExactly(mixUp("mars", "venus"));
        assertThat(of("terms", "mars:term", Answer.Typed.of("venu"))).isEmpty();
        assertThat(of("terms", "mars:term", Answer.Typed.of("Mars"))).isEmpty();
        assertThat(of("planets", "P-4", Answer.Typed.of("Earth"))).containsExactly(mixUp("venus", "earth"));
    }

    @Test
    void aWrongPartnerBelongsToAnother() {
        assertThat(of("planets", "P-2", new Answer.Paired(Map.of("l1", "r2", "l2", "r3"))))
                .containsExactly(mixUp("mars", "saturn"));
    }

    @Test
    void noAnswerMixesNothingUp() {
        for (Bank bank : library.banks()) {
            for (Question question : bank.questions()) {
                assertThat(of(question, new Answer.Pass())).isEmpty();
                assertThat(of(question, question.key())).isEmpty();
            }
        }
    }

    private List<MixUp> of(String bank, String id, Answer answer) {
        return library.bank(bank).orElseThrow().questions().stream()
                .filter(question -> question.item().id().equals(id))
                .flatMap(question -> of(question, answer).stream())
                .toList();
    }

    private List<MixUp> of(Question question, Answer answer) {
        return question.traps(library.glossary()).of(answer.written(), library.glossary());
    }

    private static MixUp mixUp(String asked, String answered) {
        return new MixUp(new TermId(asked), new TermId(answered));
    }
}
