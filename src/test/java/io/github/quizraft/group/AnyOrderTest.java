package io.github.quizraft.group;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.question.Answer;
import io.github.quizraft.question.RandomAnswer;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Joining, answering, dropping, coming back and sending twice, in any order: the points are those of a model that only
 * notes the first answer of each player to each open question.
 */
class AnyOrderTest {
    private static final int PLAYERS = 6;
    private static final int STEPS = 400;

    private final Map<PlayerId, Long> points = new HashMap<>();
    private final Set<String> answered = new HashSet<>();
    private final Map<PlayerId, Answer> first = new HashMap<>();
    private int seated;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void givesThePointsOfTheModel(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Scoring> timeless = List.of(Scoring.ACCURACY, Scoring.NEGATIVE, Scoring.PUB);
        Play play = Play.of(Play.live(timeless.get(random.nextInt(timeless.size()))));
        for (int step = 0; step < STEPS && play.room().at() != StageName.REPORT; step++) {
            step(play, random);
        }
        for (Player player : play.room().playing()) {
            long shown = play.room().result().rounds().stream()
                    .flatMap(round -> Optional.ofNullable(round.given().get(player.id())).stream())
                    .mapToLong(Given::points)
                    .sum();
            assertThat(play.score(player.id().number())).isEqualTo(shown);
        }
        play.goTo(StageName.REPORT);
        for (Player player : play.room().playing()) {
            assertThat(play.score(player.id().number()))
                    .as(player.name().text())
                    .isEqualTo(points.getOrDefault(player.id(), 0L));
        }
    }

    private void step(Play play, SplittableRandom random) {
        int player = 1 + random.nextInt(PLAYERS);
        StageName before = play.room().at();
        switch (random.nextInt(9)) {
            case 0 -> play.join("P" + player);
            case 1 -> play.then(new RoomEvent.Return(Play.token("P" + player)));
            case 2 -> play.then(new RoomEvent.Drop(Play.id(player)));
            case 3 -> play.wait(Duration.ofMillis(random.nextInt(3_000)));
            case 4 -> {
                if (before != StageName.PODIUM && random.nextInt(3) == 0) {
                    play.next();
                }
            }
            default -> answer(play, player, random);
        }
        boolean isOpened = play.room().at() == StageName.OPEN && before != StageName.OPEN;
        if (isOpened) {
            seated = play.room().players().last().number();
            first.clear();
        }
    }

    /** The same answer may be sent again at once, and another after it. */
    private void answer(Play play, int player, SplittableRandom random) {
        if (play.room().round().isEmpty()) {
            return;
        }
        Answer answer = random.nextBoolean() ? play.question().key() : RandomAnswer.to(play.question(), random);
        boolean isTaken = play.room().at() == StageName.OPEN
                && player <= seated
                && (answer instanceof Answer.Pass || Prompt.of(play.question()).accepts(answer));
        String place = play.round().written() + " " + player;
        if (isTaken && answered.add(place)) {
            first.put(Play.id(player), answer);
            long worth = answer instanceof Answer.Pass
                    ? 0
                    : play.room()
                            .plan()
                            .rules()
                            .scoring()
                            .points(
                                    play.question()
                                            .grade(
                                                    answer,
                                                    play.room().plan().quiz().glossary()),
                                    1);
            points.merge(Play.id(player), worth, Long::sum);
        }
        for (int i = random.nextInt(3); i >= 0; i--) {
            play.answer(player, answer);
        }
        if (player <= play.room().players().all().size()) {
            Receipt receipt = play.receipt();
            boolean isFirst = answer.equals(first.get(Play.id(player)));
            assertThat(receipt == Receipt.COUNTED).as(place + " " + receipt).isEqualTo(isFirst);
        }
    }
}
