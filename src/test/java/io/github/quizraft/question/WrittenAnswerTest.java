package io.github.quizraft.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How answers stand in the log, where statistics read them years later. */
class WrittenAnswerTest {
    static Stream<List<?>> readable() {
        return Stream.of(
                List.of(new Answer.Picked(List.of("b")), "b"),
                List.of(new Answer.Picked(List.of("d", "a", "a")), "a d"),
                List.of(new Answer.Judged(false, "c"), "false c"),
                List.of(Answer.Typed.of("4E-BP"), "4E-BP"),
                List.of(Answer.Typed.of("it is a | b \\ c"), "it is a \\| b \\\\ c"),
                List.of(new Answer.Typed(List.of("BDNF", "", " mTOR ")), "BDNF |  |  mTOR "),
                List.of(new Answer.Paired(Map.of("l2", "r1", "l1", "r2")), "l1=r2 l2=r1"),
                List.of(new Answer.Ordered(List.of("c", "a", "b")), "c a b"),
                List.of(new Answer.Ordered(List.of("step one", "x=y")), "step\\ one x\\=y"),
                List.of(new Answer.Pass(), ""));
    }

    @ParameterizedTest
    @MethodSource("readable")
    void anAnswerIsWrittenShortAndReadable(List<?> answerAndText) {
        assertThat(((Answer) answerAndText.get(0)).written()).isEqualTo(answerAndText.get(1));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        SplittableRandom random = new SplittableRandom(17);
        for (int i = 0; i < 3000; i++) {
            List<String> texts = new ArrayList<>();
            Map<String, String> pairs = new LinkedHashMap<>();
            for (int n = random.nextInt(1, 5); n > 0; n--) {
                texts.add(random.nextInt(9) == 0 && n > 1 ? "" : RandomAnswer.junk(random));
                pairs.put(RandomAnswer.junk(random), RandomAnswer.junk(random));
            }
            Answer.Judged judged = new Answer.Judged(random.nextBoolean(), RandomAnswer.junk(random));
            assertReadBack(new Answer.Typed(texts), cloze());
            assertReadBack(new Answer.Picked(List.copyOf(pairs.keySet())), choice());
            assertReadBack(new Answer.Ordered(List.copyOf(pairs.values())), ordering());
            assertReadBack(new Answer.Paired(pairs), matching());
            assertReadBack(judged, trueFalse());
        }
    }

    @Test
    void nothingWrittenIsNoAnswer() {
        for (Question question : List.of(cloze(), choice(), ordering(), matching(), trueFalse())) {
            assertThat(question.read("")).contains(new Answer.Pass());
        }
        // An answer with nothing in it stands in the log as what it is.
        assertThat(Answer.Typed.of("").written()).isEqualTo(new Answer.Pass().written());
    }

    @Test
    void whatIsNoAnswerToSuchAQuestionIsNotRead() {
        assertThat(trueFalse().read("maybe a")).isEmpty();
        assertThat(trueFalse().read("true")).isEmpty();
        assertThat(matching().read("l1 r1")).isEmpty();
        assertThat(matching().read("l1=r1=r2")).isEmpty();
    }

    private static void assertReadBack(Answer answer, Question question) {
        assertThat(question.read(answer.written())).as(answer.written()).contains(answer);
    }

    private static Question cloze() {
        return new Cloze(Asked.item("?"), "", List.of());
    }

    private static Question choice() {
        return new MultipleChoice(Asked.item("?"), List.of());
    }

    private static Question ordering() {
        return new Ordering(Asked.item("?"), List.of(), List.of(), List.of());
    }

    private static Question matching() {
        return new Matching(Asked.item("?"), List.of(), List.of(), Map.of(), Map.of());
    }

    private static Question trueFalse() {
        return new TrueFalse(Asked.item("?"), true, List.of());
    }
}
