package io.github.quizraft.group.net;

import io.github.quizraft.group.PlayerId;
import io.github.quizraft.group.PlayerView;
import io.github.quizraft.group.Scene;
import io.github.quizraft.group.Showing;
import io.github.quizraft.json.JsonText;
import java.util.IdentityHashMap;
import java.util.Optional;

/** Snapshots of one moment. What all see alike is written once, and only if anybody sees it. */
final class Written {
    private final Showing showing;
    private final IdentityHashMap<Scene, String> texts = new IdentityHashMap<>();

    Written(Showing showing) {
        this.showing = showing;
    }

    Reply forAll() {
        return of(showing.all(), Optional.empty());
    }

    Reply of(PlayerId player) {
        return showing.of(player)
                .map(view -> of(view.scene(), Optional.of(view)))
                .orElseGet(this::forAll);
    }

    private Reply of(Scene scene, Optional<PlayerView> you) {
        String text = texts.computeIfAbsent(scene, each -> JsonText.line(SceneForm.written(each)));
        return new Reply.State(scene, text, you);
    }
}
