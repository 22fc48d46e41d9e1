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
            all.add(new Scene(kind + "-asking", () -> asked(kind)));
            all.add(new Scene(kind + "-revealed", () -> asked(kind).press(answer(kind))));
        });
        all.addAll(places());
        all.addAll(inSessions());
        IntStream.range(0, 8)
                .forEach(at -> all.add(new Scene(
                        "statistics-" + (at + 1), () -> learned().press("s").press("l".repeat(at)))));
        return all;
    }

    private static List<Scene> places() {
        return List.of(
                new Scene("home", Player::new),
                new Scene("home-due", Scenes::learned),
                new Scene("home-exam", Scenes::planning),
                new Scene("problems", () -> broken().press("p")),
                new Scene("ways", () -> new Player().press("ojjjj<right>-")),
                new Scene("help", () -> new Player().press("?")),
                new Scene("palette", () -> new Player().press(":s")),
                new Scene("settings", () -> new Player().press(",jl")),
                new Scene("settings-refused", () -> new Player().press(",j<enter>x<enter>")),
                new Scene("workload", () -> new Player().press(",jjd")),
                new Scene("plan", () -> planning().press("e")),
                new Scene("plan-none", () -> new Player().press("e")),
                new Scene("browse", () -> learned().press("blarg")),
                new Scene("browse-story", () -> learned().press("bplanets/p-1<enter>")),
                new Scene("sources", () -> new Player().press("d")),
                new Scene("sources-claim", () -> new Player().press("d<enter>")),
                new Scene("statistics-awaited", () -> new Player().slow().press("s")),
                new Scene("statistics-empty", () -> new Player().press("s")),
                new Scene("statistics-meaning", () -> learned().press("s?")));
    }

    private static List<Scene> inSessions() {
        return List.of(
                new Scene(
                        "recall",
                        () -> glossary().until("What does \"meander\" mean?").press("<enter>13<enter>")),
                new Scene(
                        "contrast",
                        () -> glossary()
                                .until("Which of the two is this? A bend")
                                .press("2<enter>")),
                new Scene("confidence", () -> sure().press("1<enter>")),
                new Scene("confidence-sure-error", () -> sure().press("1<enter>1")),
                new Scene("note", () -> asked("single").press("2fwa note of mine")),
                new Scene("glossary-pane", () -> asked("single").press("1<enter>g")),
                new Scene("summary", () -> asked("single").press("1<enter><enter><esc>q")),
                new Scene(
                        "cram",
                        () -> new Player()
                                .press("ojjj<enter>")
                                .until("Which way")
                                .press("1<enter>")),
                new Scene("exam", Scenes::exam),
                new Scene("exam-done", Scenes::examined),
                new Scene("exam-answer", () -> examined().press("<enter>")));
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
