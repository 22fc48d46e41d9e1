package io.github.quizraft.study;

import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Library;
import io.github.quizraft.question.Question;
import io.github.quizraft.review.Moment;
import java.util.Optional;

/**
 * Goes on with questions that were read again. A card that is gone stays as it was for the rest of the session.
 *
 * @param session as it stood
 * @param library what there is now
 */
record Rereading(Session session, Library library) {
    Session session(Moment now) {
        Session reread = session.with(session.setup().reading(library));
        Stage stage = session.stage();
        Optional<Card> card = stage.onScreen().flatMap(old -> reread.setup().card(old.id()));
        if (card.isEmpty() || card.equals(stage.onScreen())) {
            return reread;
        }
        Session asked = reread.ask(card.get(), now);
        Optional<Stage.Answered> answered = stage instanceof Stage.Revealed revealed
                ? Optional.of(revealed.given())
                : stage instanceof Stage.Answered given ? Optional.of(given) : Optional.empty();
        return answered.flatMap(given -> again(asked, given, stage, now)).orElse(asked);
    }

    /** The answer as it would be judged now, if it can be given to the new question at all. */
    private static Optional<Session> again(Session asked, Stage.Answered given, Stage stage, Moment now) {
        if (!(asked.stage() instanceof Stage.Asking asking)) {
            return Optional.empty();
        }
        Question question = asking.question();
        Optional<Answer> answer = question.read(given.answer().written());
        boolean sameKind = question.kind().equals(given.asking().question().kind());
        if (answer.isEmpty() || !sameKind) {
            return Optional.empty();
        }
        Stage.Asking put =
                new Stage.Asking(asking.card(), question, given.asking().since());
        Stage.Answered anew = new Stage.Answered(put, answer.get(), given.at());
        return Optional.of(asked.at(
                stage instanceof Stage.Revealed revealed ? asked.reveal(anew, revealed.confidence(), now) : anew));
    }
}
