package io.github.quizraft.study;

import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Question;
import io.github.quizraft.review.Review;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What an exam came to.
 *
 * @param answered each question with its answer, in the order in which they were given
 * @param unanswered how many questions were not reached
 */
public record ExamResult(List<Stage.Revealed> answered, int unanswered) {
    /** The result of a session that has ended; nothing was said of its answers until now. */
    public static ExamResult of(Session session) {
        List<Stage.Revealed> answered = session.reviews().stream()
                .flatMap(review -> revealed(review, session.setup()).stream())
                .toList();
        return new ExamResult(answered, session.queue().size());
    }

    /** The questions' scores added up, each from 0 to 1. */
    public double points() {
        return answered.stream().mapToDouble(each -> each.verdict().score()).sum();
    }

    public int questions() {
        return answered.size() + unanswered;
    }

    /** The whole in one sentence. */
    public String score() {
        double share = questions() == 0 ? 0 : points() / questions();
        String points = points() == Math.rint(points())
                ? String.valueOf(Math.round(points()))
                : String.format(Locale.ROOT, "%.1f", points());
        return points + " of " + questions() + " points, " + Math.round(share * 100) + " %."
                + (unanswered == 0 ? "" : " Not answered: " + unanswered + ".");
    }

    private static Optional<Stage.Revealed> revealed(Review review, Setup setup) {
        return setup.card(review.card()).map(card -> {
            Question question = card.question();
            Answer answer = question.read(review.answer()).orElse(new Answer.Pass());
            Stage.Asking asking = new Stage.Asking(card, question, review.at());
            return new Stage.Revealed(
                    new Stage.Answered(asking, answer, review.at()),
                    Optional.empty(),
                    question.grade(answer, setup.glossary()),
                    false,
                    review.at(),
                    Map.of());
        });
    }
}
