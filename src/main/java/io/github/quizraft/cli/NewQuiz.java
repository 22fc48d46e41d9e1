package io.github.quizraft.cli;

import io.github.quizraft.group.PlayerName;
import io.github.quizraft.group.ResumeToken;
import io.github.quizraft.group.RoomEvent;
import io.github.quizraft.group.RoomPlan;
import io.github.quizraft.group.journal.KeptRoom;
import io.github.quizraft.group.net.Listening;
import io.github.quizraft.question.Bank;
import io.github.quizraft.question.Library;
import io.github.quizraft.review.Moment;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Opens a room for a group, as the options say.
 *
 * @param hostOptions how it is played
 * @param lanOptions where players come in, if they come over the network
 * @param paceOptions whether each plays at a pace of their own
 */
record NewQuiz(Io io, HostOptions hostOptions, LanOptions lanOptions, PaceOptions paceOptions) {
    Table open(Bank bank, Library library, boolean isPlain, Clock clock) {
        List<PlayerName> names = hostOptions.names();
        RoomPlan plan = hostOptions.plan(
                bank,
                library,
                isPlain,
                clock.instant(),
                Moment.of(io.clock()).local().toLocalDate(),
                paceOptions.pace(ZonedDateTime.now(io.clock())));
        Path file = Sessions.file(io, plan.id());
        if (!plan.rules().mode().isHotSeat()) {
            Listening at = lanOptions.listening();
            return Table.onTheNetwork(KeptRoom.open(file, plan, Optional.of(at.port()), clock), lanOptions, at, clock);
        }
        lanOptions.checkUnused();
        KeptRoom kept = KeptRoom.open(file, plan, Optional.empty(), clock);
        SecureRandom random = new SecureRandom();
        // Nobody comes back to a seat at this terminal, so nobody needs the tokens.
        names.forEach(
                name -> kept.take(new RoomEvent.Join(ResumeToken.random(random).hash(), name, Optional.empty())));
        return Table.here(kept);
    }
}
