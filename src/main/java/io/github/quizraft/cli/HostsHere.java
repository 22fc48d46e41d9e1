package io.github.quizraft.cli;

import io.github.quizraft.group.Mode;
import io.github.quizraft.group.journal.JournalException;
import io.github.quizraft.question.Library;
import io.github.quizraft.review.UnsavedException;
import io.github.quizraft.settings.Settings;
import io.github.quizraft.terminal.Tty;
import io.github.quizraft.tui.HostFace;
import io.github.quizraft.tui.Hosting;
import io.github.quizraft.tui.Hosts;
import java.nio.file.Path;
import java.util.List;

/**
 * Group quizzes begun from the home screen: the same as the command opens by itself.
 *
 * @param tty that it is shown on
 */
record HostsHere(Io io, Tty tty) implements Hosts {
    @Override
    public Opened open(Library library, Settings settings, String bank, Mode mode, List<String> seats) {
        try {
            return library.bank(bank)
                    .<Opened>map(played -> {
                        Table table = new NewQuiz(io, HostOptions.of(mode, seats), new LanOptions(), new PaceOptions())
                                .open(played, library, false, new SteadyClock(io.clock()));
                        return new Quiz(hosting(table, library, settings), table::close);
                    })
                    .orElseGet(() -> new Refused("The bank " + bank + " is not there any more."));
        } catch (Failure | JournalException | UnsavedException e) {
            return new Refused(String.valueOf(e.getMessage()).replace("quizraft: ", ""));
        }
    }

    private Hosting hosting(Table table, Library library, Settings settings) {
        Appearance look = new Appearance(settings, io.environment());
        return new Hosting(
                table.room(),
                table.invitation(),
                new HostFace(settings, look.codes(tty), false),
                new HostReport(library, io.clock().getZone(), Path.of("").toAbsolutePath()),
                io.stamps());
    }
}
