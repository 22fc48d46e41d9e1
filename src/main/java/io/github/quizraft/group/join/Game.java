package io.github.quizraft.group.join;

import io.github.quizraft.group.Receipt;
import io.github.quizraft.group.StageName;
import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Played;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A group quiz as one player knows it: what was heard, one thing after another, whatever it is shown on.
 *
 * @param contact whether the server is there
 * @param why it is not, or there is no seat
 * @param teams to choose from
 * @param seen how the quiz stood last
 * @param sent the answer to the question that is on, if one was given
 * @param answers what was answered, by round, as far as the quiz has shown what is right
 * @param inVain attempts that came to nothing before anything was heard
 */
public record Game(
        Contact contact,
        String why,
        List<String> teams,
        Optional<Snapshot> seen,
        Optional<Sent> sent,
        Map<String, Played> answers,
        int inVain) {
    /** Before anything was heard. */
    public static final Game UNHEARD =
            new Game(Contact.CALLING, "", List.of(), Optional.empty(), Optional.empty(), Map.of(), 0);

    private static final int MOST_IN_VAIN = 3;

    /** How the server is reached. */
    public enum Contact {
        /** Nothing was heard yet. */
        CALLING,
        /** It is there. */
        HERE,
        /** It is gone, and looked for. */
        LOST,
        /** It gave no seat under this name. */
        NAME_REFUSED,
        /** It gives no seat. */
        REFUSED,
        /** It has ended the connection for good. */
        OVER
    }

    /**
     * An answer that was given.
     *
     * @param receipt what became of it, once that is known
     */
    public record Sent(String round, Answer answer, Optional<Receipt> receipt) {
        /** Whether another answer may be tried. */
        public boolean mayTryAgain() {
            return receipt.filter(each -> each == Receipt.NOT_NOW || each == Receipt.UNFIT)
                    .isPresent();
        }
    }

    public Game {
        teams = List.copyOf(teams);
    }

    /** Nothing is there, and nothing will be. */
    public boolean isUnreachable() {
        return inVain >= MOST_IN_VAIN;
    }

    /** What was answered, in the order of the questions. */
    public List<Played> played() {
        return List.copyOf(answers.values());
    }

    /** The game after a name was given. */
    public Game joining() {
        return with(contact == Contact.NAME_REFUSED ? Contact.HERE : contact, "", teams, seen, sent, answers);
    }

    /** The game after an answer was given. */
    public Game answered(String round, Answer answer) {
        return with(contact, why, teams, seen, Optional.of(new Sent(round, answer, Optional.empty())), answers);
    }

    /**
     * The game after something was heard.
     *
     * @param now when
     */
    public Game after(Heard heard, Instant now) {
        if (heard instanceof Heard.Hello hello) {
            return with(Contact.HERE, "", hello.teams(), seen, sent, answers);
        }
        if (heard instanceof Heard.Stood stood) {
            return stood(stood.snapshot(), now);
        }
        if (heard instanceof Heard.Received received) {
            Optional<Sent> known = sent.filter(each -> each.round().equals(received.round()))
                    .map(each -> new Sent(each.round(), each.answer(), Optional.of(received.receipt())));
            return with(contact, why, teams, seen, known.or(() -> sent), answers);
        }
        if (heard instanceof Heard.Refused refused) {
            return switch (refused.why()) {
                case "name", "name_taken" -> with(Contact.NAME_REFUSED, refused.why(), teams, seen, sent, answers);
                // The link tries again by itself, or is told to.
                case "unknown", "slow_down" -> this;
                default -> with(Contact.REFUSED, refused.why(), teams, seen, sent, answers);
            };
        }
        if (heard instanceof Heard.Bye bye) {
            return with(Contact.OVER, bye.why(), teams, seen, sent, answers);
        }
        return heard instanceof Heard.Lost lost ? lost(lost.why()) : this;
    }

    private Game stood(Snapshot now, Instant at) {
        Optional<Sent> still = sent.filter(each -> now.round().equals(Optional.of(each.round())));
        return with(Contact.HERE, "", teams, Optional.of(now), still, answersAfter(now, at));
    }

    /** A question that the host took back and asked again counts once, as it was answered last. */
    private Map<String, Played> answersAfter(Snapshot now, Instant at) {
        Optional<Snapshot.Own> own = now.you().flatMap(Snapshot.You::own);
        if (now.stage() != StageName.REVEAL || now.asked().isEmpty() || own.isEmpty()) {
            return answers;
        }
        String round = now.asked().get().round();
        Played before = answers.get(round);
        if (before != null && before.answer().equals(own.get().answer())) {
            return answers;
        }
        Map<String, Played> more = new LinkedHashMap<>(answers);
        more.put(
                round,
                new Played(
                        own.get().question(),
                        now.asked().get().stem(),
                        own.get().answer(),
                        at,
                        own.get().took()));
        return more;
    }

    private Game lost(String reason) {
        boolean isUnheard = contact == Contact.CALLING || (contact == Contact.LOST && seen.isEmpty() && inVain > 0);
        return new Game(Contact.LOST, reason, teams, seen, sent, answers, isUnheard ? inVain + 1 : 0);
    }

    private static Game with(
            Contact contact,
            String why,
            List<String> teams,
            Optional<Snapshot> seen,
            Optional<Sent> sent,
            Map<String, Played> answers) {
        return new Game(contact, why, teams, seen, sent, answers, 0);
    }
}
