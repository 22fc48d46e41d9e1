package io.github.quizraft.line;

import io.github.quizraft.group.Player;
import io.github.quizraft.group.Scene;
import io.github.quizraft.group.StageName;
import java.util.List;

/**
 * Says to whoever hosts in lines what everybody sees, when it has changed.
 *
 * @param io where
 */
record SceneSpeech(LineIo io) {
    void say(Scene scene, List<Player> playing) {
        if (scene instanceof Scene.Lobby lobby) {
            io.say(lobby.title() + ", " + lobby.questions() + " questions. Type ? for help.");
            playing.forEach(player -> io.say("  " + player.name()));
        } else if (scene instanceof Scene.Underway underway) {
            io.say(underway.title() + ", " + underway.questions() + " questions. Type ? for help.");
        } else if (scene instanceof Scene.Asked asking && asking.stage() == StageName.OPEN) {
            io.say("");
            io.say("Question " + asking.heading().number() + " of "
                    + asking.heading().of() + ".");
            io.say(asking.heading().stem());
        } else if (scene instanceof Scene.Asked asking && asking.stage() == StageName.PAUSED) {
            io.say("Paused at question " + asking.heading().number() + ".");
        } else if (scene instanceof Scene.Asked asking && asking.tally().isPresent()) {
            SceneText.spread(asking.tally().get()).forEach(io::say);
        } else if (scene instanceof Scene.Revealed revealed) {
            SceneText.revealed(revealed).forEach(io::say);
        } else if (scene instanceof Scene.Board board) {
            SceneText.scores(board.standings()).forEach(io::say);
        }
    }
}
