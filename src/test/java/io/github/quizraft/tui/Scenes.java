package io.github.quizraft.tui;

import io.github.quizraft.Fixtures;
import io.github.quizraft.review.ReviewLog;
import io.github.quizraft.review.UnsavedLog;
import io.github.quizraft.settings.AllSettings;
import io.github.quizraft.settings.Settings;
import io.github.quizraft.stats.SimulatedLearner;
import io.github.quizraft.study.Limits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A player before each screen that a learner meets, and before each kind of question. */
final class Scenes {
    /** The kinds, each by how its question begins and what answers it. */
    private static final Map<String, List<String>> KINDS = Map.of(
            "single", List.of("Which way", "2"),
            "multiple", List.of("Select all", "13"),
            "truefalse", List.of("An enzyme is", "t1"),
            "short", List.of("What is the division", "meiosis"),
            "cloze", List.of("Complete the sentence", "membrane<enter>salt"),
            "matching", List.of("Match each", "32"),
            "ordering", List.of("Put the way", "J"),
            "numeric", List.of("How many chromosomes", "23"));

    private static final Settings TOWARDS_AN_EXAM = Settings.STANDARD
            .with(AllSettings.EXAM_DATE, "2027-03-31")
            .with(AllSettings.EXAM_SINCE, "2027-03-01")
            .with(AllSettings.EXAM_MINUTES, "3");

    private Scenes() {}

    /** All of them. */
    static List<Scene> all() {
        List<Scene> all = new ArrayList<>();
        KINDS.keySet().stream().sorted().forEach(kind -> {
            all.add(Scene.of(kind + "-asking", () -> asked(kind)));
            all.add(Scene.of(kind + "-revealed", () -> asked(kind).press(answer(kind))));
        });
        all.addAll(places());
        all.addAll(inSessions());
        IntStream.range(0, 8)
                .forEach(at -> all.add(Scene.of(
                        "statistics-" + (at + 1), () -> learned().press("s").press("l".repeat(at)))));
        all.addAll(HostScenes.all());
        all.addAll(JoinScenes.all());
        return all;
    }

    private static List<Scene> places() {
        return List.of(
                Scene.of("home", Player::new),
                Scene.of("home-due", Scenes::learned),
                Scene.of("home-exam", Scenes::planning),
                Scene.of("problems", () -> broken().press("p")),
                Scene.of("host-ways", () -> new Player().press("jgjl")),
                Scene.of("ways", () -> new Player().press("ojjjj<right>-")),
                Scene.of("help", () -> new Player().press("?")),
                Scene.of("palette", () -> new Player().press(":s")),
                Scene.of("settings", () -> new Player().press(",jl")),
                Scene.of("settings-refused", () -> new Player().press(",j<enter>x<enter>")),
                Scene.of("workload", () -> new Player().press(",jjd")),
                Scene.of("plan", () -> planning().press("e")),
                Scene.of("plan-none", () -> new Player().press("e")),
                Scene.of("browse", () -> learned().press("blarg")),
                Scene.of("browse-commands", () -> learned().press("blarg<esc>")),
                Scene.of("browse-story", () -> learned().press("bplanets/p-1<enter>")),
                Scene.of("sources", () -> new Player().press("d")),
                Scene.of("sources-claim", () -> new Player().press("d<enter>")),
                Scene.of("statistics-awaited", () -> new Player().slow().press("s")),
                Scene.of("statistics-empty", () -> new Player().press("s")),
                Scene.of("statistics-meaning", () -> learned().press("s?")));
    }

    private static List<Scene> inSessions() {
        return List.of(
                Scene.of(
                        "recall",
                        () -> glossary().until("What does \"meander\" mean?").press("<enter>13<enter>")),
                Scene.of(
                        "contrast",
                        () -> glossary()
                                .until("Which of the two is this? A bend")
                                .press("2<enter>")),
                Scene.of("confidence", () -> sure().press("1<enter>")),
                Scene.of("confidence-sure-error", () -> sure().press("1<enter>1")),
                Scene.of("note", () -> asked("single").press("2fwa note of mine")),
                Scene.of("short-insisted", () -> asked("short").press("meiosis<enter>y")),
                Scene.of("glossary-pane", () -> asked("single").press("1<enter>g")),
                Scene.of("waiting", Scenes::kept),
                Scene.of("summary", () -> asked("single").press("1<enter><enter><esc>q")),
                Scene.of(
                        "cram",
                        () -> new Player()
                                .press("ojjj<enter>")
                                .until("Which way")
                                .press("1<enter>")),
                Scene.of("exam", Scenes::exam),
                Scene.of("exam-done", Scenes::examined),
                Scene.of("exam-answer", () -> examined().press("<enter>")));
    }

    /** Kept from saving by another program. */
    private static Player kept() {
        FullDisk log = FullDisk.locked();
        Player player = new Player(log, Fixtures.eightKinds(), List.of())
                .press("<enter>")
                .until("Which way");
        log.isFull = true;
        return player.press("1<enter><enter>");
    }

    private static Player asked(String kind) {
        return new Player()
                .press("<enter>")
                .until(KINDS.getOrDefault(kind, List.of()).get(0));
    }

    private static String answer(String kind) {
        return KINDS.getOrDefault(kind, List.of()).get(1) + "<enter>";
    }

    private static Player glossary() {
        return new Player(new UnsavedLog(), Fixtures.glossaryOnly(), List.of()).press("<enter>");
    }

    private static Player sure() {
        return new Player(Settings.STANDARD.with(AllSettings.CONFIDENCE, "ask"))
                .press("<enter>")
                .until("Which way");
    }

    private static Player exam() {
        return new Player().press("ojjjj<left><left><enter>");
    }

    private static Player examined() {
        Player player = exam();
        for (int i = 0; i < 5; i++) {
            player.until("no such question", 1);
        }
        return player;
    }

    private static Player broken() {
        return new Player(
                new UnsavedLog(), Fixtures.eightKinds(), List.of("quizzes/cells.json:3:5: there is no field \"stme\""));
    }

    private static Player learned() {
        return new Player(after(90), Fixtures.planets(), List.of());
    }

    private static Player planning() {
        return new Player(after(30), Fixtures.planets(), List.of(), new Limits(2, Integer.MAX_VALUE), TOWARDS_AN_EXAM);
    }

    /** What so many days with the planets leave. */
    private static ReviewLog after(int days) {
        ReviewLog log = new UnsavedLog();
        new SimulatedLearner(Fixtures.planets(), Fixtures.scheduler(), 11)
                .studying(Fixtures.START.minus(Duration.ofDays(days)), days)
                .forEach(log::append);
        return log;
    }
}
