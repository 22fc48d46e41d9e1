package io.github.quizraft.browse;

import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Memory;
import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Question;
import io.github.quizraft.question.Verdict.Part;
import io.github.quizraft.review.CardEntry;
import io.github.quizraft.review.CardMark;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.Review;
import io.github.quizraft.study.Delay;
import io.github.quizraft.text.Decimals;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Strokes;
import io.github.quizraft.text.Wrap;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A card's story as people read it: where it stands, its forgetting curve, what each grade would do, and its past. */
public final class StoryText {
    /** As wide as the longest name of a grade, and a space. */
    private static final int GRADE_WIDTH = 6;

    private static final int NARROWEST_PLOT = 30;
    private static final int WIDEST_PLOT = 90;

    private final Story story;
    private final Glossary glossary;
    private final int width;
    private final Strokes strokes;

    private StoryText(Story story, Glossary glossary, int width, Strokes strokes) {
        this.story = story;
        this.glossary = glossary;
        this.width = width;
        this.strokes = strokes;
    }

    /**
     * The story in lines.
     *
     * @param glossary which answers were graded with
     * @param strokes what the curve is drawn with
     */
    public static List<Line> lines(Story story, Glossary glossary, int width, Strokes strokes) {
        return new StoryText(story, glossary, width, strokes).lines();
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>(standing());
        story.state().filter(state -> width >= NARROWEST_PLOT).ifPresent(state -> {
            lines.add(Line.EMPTY);
            lines.add(title("Forgetting curve"));
            lines.addAll(CurvePlot.of(story, state, Math.min(width, WIDEST_PLOT), strokes)
                    .lines());
            lines.addAll(said("x now, o due, ^ an answer; the line is the recall that you want.", Role.DIM));
        });
        lines.add(Line.EMPTY);
        lines.add(title("What each grade would do now"));
        story.next()
                .forEach((grade, state) ->
                        lines.addAll(Wrap.hanging(label(grade), why(grade, state), width, Role.PLAIN)));
        lines.add(Line.EMPTY);
        lines.add(title("History"));
        if (story.entries().isEmpty()) {
            lines.addAll(said("Never asked.", Role.PLAIN));
        }
        for (int i = story.entries().size() - 1; i >= 0; i--) {
            lines.addAll(happened(story.entries().get(i)));
        }
        return lines;
    }

    /** Where the card stands now. */
    public static List<Line> standing(Story story, Glossary glossary, int width) {
        return new StoryText(story, glossary, width, Strokes.LINES).standing();
    }

    private List<Line> standing() {
        List<Line> lines = new ArrayList<>(said(memory(), Role.PLAIN));
        lines.addAll(said(due(), Role.PLAIN));
        if (story.leech().is()) {
            lines.addAll(said("Leech. " + story.leech().sentence(), Role.CLOSE));
        }
        if (!story.marks().note().isEmpty()) {
            lines.addAll(said("Your note: " + story.marks().note(), Role.CLOSE));
        }
        return lines;
    }

    private String memory() {
        if (story.state().isEmpty()) {
            return "New: never asked" + (story.wasAsked() ? " since it was begun anew." : ".");
        }
        CardState state = story.state().get();
        Memory memory = state.memory();
        return "Recall now " + percent(story.scheduler().retrievability(state, story.now()))
                + ", stability " + days(story.scheduler().stability(state))
                + ", difficulty " + decimal(memory.difficulty()) + " of 10. Asked "
                + times(state.reviews()) + ", forgotten " + times(state.lapses()) + ".";
    }

    private String due() {
        List<String> facts = new ArrayList<>();
        if (story.marks().suspended()) {
            facts.add("suspended: it is not asked");
        }
        story.putOffUntil().ifPresent(day -> facts.add("buried: it is not asked before " + day));
        story.state()
                .ifPresent(state -> facts.add(
                        story.scheduler().isDue(state, story.now())
                                ? "due now"
                                : "due in "
                                        + Delay.of(Duration.between(story.now().instant(), state.due())) + ", on "
                                        + story.scheduler()
                                                .dueDay(state, story.now().offset())));
        if (story.state().isEmpty() && !story.marks().suspended()) {
            facts.add((facts.isEmpty() ? "it is" : "then it is") + " asked as one of a day's new cards");
        }
        if (story.marks().flagged()) {
            facts.add("flagged");
        }
        String text = String.join("; ", facts);
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
    }

    private static String label(Grade grade) {
        String label = grade.label();
        return " " + grade.value() + " " + label + " ".repeat(Math.max(0, GRADE_WIDTH - label.length()));
    }

    private String why(Grade grade, CardState state) {
        String delay = Delay.of(state);
        String stability = story.state()
                        .map(before -> days(story.scheduler().stability(before)) + " to ")
                        .orElse("")
                + days(story.scheduler().stability(state));
        return delay + ": stability " + stability + ", difficulty "
                + decimal(state.memory().difficulty()) + "; "
                + WhyText.of(story.why().getOrDefault(grade, List.of()), state, story.scheduler());
    }

    private List<Line> happened(CardEntry entry) {
        String time = " " + time(entry.at().local()) + "  ";
        if (entry instanceof Review review) {
            String took = took(review.took());
            return Wrap.hanging(
                    time,
                    review.grade().label() + ", " + took
                            + review.confidence()
                                    .map(sure -> ", " + sure.label())
                                    .orElse("")
                            + (review.insisted() ? ", you said it was right" : "") + ": " + answer(review.answer()),
                    width,
                    review.grade().passed() ? Role.PLAIN : Role.WRONG);
        }
        CardMark mark = (CardMark) entry;
        return Wrap.hanging(
                time, mark.kind().label() + (mark.text().isEmpty() ? "" : ": " + mark.text()), width, Role.DIM);
    }

    /** What was answered, in the words of the question. */
    private String answer(String written) {
        Question question = story.card().question();
        Optional<Answer> answer = question.read(written).filter(given -> !(given instanceof Answer.Pass));
        if (written.isEmpty() || answer.isEmpty()) {
            return written.isEmpty() ? "not known" : written;
        }
        return question.grade(answer.get(), glossary).parts().stream()
                .filter(Part::chosen)
                .map(part -> answer(part, answer.get()))
                .collect(Collectors.joining("; "));
    }

    private static String answer(Part part, Answer whole) {
        if (part.given().isEmpty()) {
            return part.text();
        }
        if (whole instanceof Answer.Ordered) {
            return part.given() + " " + part.text();
        }
        return whole instanceof Answer.Paired ? part.text() + " = " + part.given() : part.given();
    }

    private List<Line> said(String text, Role role) {
        return Wrap.hanging(" ", text, width, role);
    }

    private static Line title(String text) {
        return Line.of(" " + text, Role.TITLE);
    }

    private static String took(Duration took) {
        return decimal(took.toMillis() / 1000.0) + " s";
    }

    private static String times(int count) {
        return count == 1 ? "once" : count == 2 ? "twice" : count == 0 ? "never" : count + " times";
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    private static String days(double days) {
        return decimal(days) + " d";
    }

    private static String time(LocalDateTime at) {
        return at.toLocalDate() + " " + at.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }

    private static String decimal(double number) {
        return Decimals.of(number, 1);
    }
}
