package io.github.quizraft.question;

import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.glossary.TermId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * A question of one of nine kinds; files hold eight, and a glossary makes the ninth. Each kind knows how it is
 * shuffled, keyed and graded.
 */
public sealed interface Question
        permits SingleChoice, MultipleChoice, TrueFalse, ShortAnswer, Cloze, Matching, Ordering, Numeric, Recall {

    /** The fields that all kinds share. */
    Item item();

    /** The terms that it turns on, so that it gives away other questions on them: the first of those it names. */
    default Set<TermId> turnsOn() {
        return item().terms().stream().limit(1).collect(Collectors.toSet());
    }

    /** The kind as files name it. */
    String kind();

    /** The same question with its parts in a fair random order. */
    Question shuffled(RandomGenerator random);

    /** The right answer. */
    Answer key();

    /**
     * What an answer is worth.
     *
     * @param answer an answer of the form that this kind takes; any other counts as no answer
     * @param glossary the terms that a typed answer must not be confused with
     */
    Verdict grade(Answer answer, Glossary glossary);

    /** What there is to read or to answer besides the stem: options, pairs, steps, accepted answers. */
    List<String> texts();

    /** The right answer in words, a line for each part. */
    List<String> keyText();

    /** The answer that was {@link Answer#written}; empty if no answer to a question of this kind is written so. */
    Optional<Answer> read(String written);

    /** Which wrong answers take one term for another. */
    default Traps traps(Glossary glossary) {
        return Traps.NONE;
    }
}
