package io.github.quizraft.group;

import io.github.quizraft.evidence.Evidence;
import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.question.Bank;
import io.github.quizraft.question.Library;
import io.github.quizraft.question.Question;
import io.github.quizraft.question.Recall;
import io.github.quizraft.question.Shuffle;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * What is played: questions in their order, with their parts in the order shown.
 *
 * @param bank id of the bank
 * @param title what the room sees
 * @param questions no definition in free words among them, which no program can grade
 * @param glossary what typed answers are graded by
 * @param evidence what sources are called
 */
public record Quiz(String bank, String title, List<Question> questions, Glossary glossary, Evidence evidence) {
    public Quiz {
        questions = List.copyOf(questions);
    }

    /** Some questions of a bank, drawn and shuffled by a seed: the same seed draws the same. */
    public static Quiz drawn(Bank bank, Library library, int most, long seed) {
        List<String> ids = Shuffle.of(playable(bank), new SplittableRandom(seed)).stream()
                .limit(most)
                .map(question -> question.item().id())
                .toList();
        return of(bank, library, ids, seed);
    }

    /** Questions by their ids; those that the bank no longer has are left out. */
    public static Quiz of(Bank bank, Library library, List<String> ids, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Question> questions = ids.stream()
                .flatMap(id -> playable(bank).stream()
                        .filter(question -> question.item().id().equals(id))
                        .limit(1))
                .map(question -> question.shuffled(random.split()))
                .toList();
        return new Quiz(bank.id(), bank.title(), questions, library.glossary(), library.evidence());
    }

    /** The questions of a bank that a program can grade. */
    public static List<Question> playable(Bank bank) {
        return bank.questions().stream()
                .filter(question -> !(question instanceof Recall))
                .toList();
    }

    /** A question by its id. */
    public Optional<Question> question(String id) {
        return questions.stream()
                .filter(question -> question.item().id().equals(id))
                .findFirst();
    }
}
