package io.github.quizraft.cli;

import io.github.quizraft.browse.Story;
import io.github.quizraft.json.JsonObject;
import io.github.quizraft.json.JsonText;
import io.github.quizraft.memory.Because;
import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Leech;
import io.github.quizraft.review.CardEntry;
import io.github.quizraft.review.CardMark;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.Review;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A card's story for other programs. */
final class StoryJson {
    private static final int VERSION = 1;

    private StoryJson() {}

    static String text(Story story) {
        JsonObject object = new JsonObject()
                .put("version", VERSION)
                .put("id", story.card().id().value())
                .put("question", story.card().question().item().stem())
                .put("model", story.scheduler().model().id())
                .put("desiredRetention", story.scheduler().settings().desiredRetention())
                .put("suspended", story.marks().suspended())
                .put("flagged", story.marks().flagged())
                .put("note", Optional.of(story.marks().note()).filter(note -> !note.isEmpty()));
        story.state().ifPresent(state -> object.put("memory", memory(story, state)));
        object.put(
                "next",
                story.next().entrySet().stream()
                        .map(each -> next(each.getKey(), each.getValue(), story))
                        .toList());
        object.put("history", story.entries().stream().map(StoryJson::entry).toList());
        return JsonText.pretty(object) + "\n";
    }

    private static JsonObject memory(Story story, CardState state) {
        return new JsonObject()
                .put("recall", exact(story.scheduler().retrievability(state, story.now())))
                .put("stability", exact(story.scheduler().stability(state)))
                .put("difficulty", exact(state.memory().difficulty()))
                .put("reviews", state.reviews())
                .put("lapses", state.lapses())
                .put("due", state.due().toString())
                .put("isDue", story.scheduler().isDue(state, story.now()))
                .put("leech", leech(story.leech()));
    }

    private static JsonObject leech(Leech leech) {
        return new JsonObject()
                .put("is", leech.is())
                .put("tests", leech.tests())
                .put("passes", leech.passes())
                .put("expected", exact(leech.expected()))
                .put("probability", exact(leech.chance()));
    }

    private static JsonObject next(Grade grade, CardState state, Story story) {
        return new JsonObject()
                .put("grade", grade.value())
                .put(
                        "days",
                        exact(Duration.between(state.last().instant(), state.due())
                                        .toSeconds()
                                / (double) Duration.ofDays(1).toSeconds()))
                .put("stability", exact(story.scheduler().stability(state)))
                .put("difficulty", exact(state.memory().difficulty()))
                .put(
                        "why",
                        story.why().getOrDefault(grade, List.of()).stream()
                                .map(StoryJson::rule)
                                .toList());
    }

    private static JsonObject rule(Because because) {
        return new JsonObject()
                .put("rule", because.rule().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .put("days", exact(because.days()));
    }

    private static JsonObject entry(CardEntry entry) {
        JsonObject object = new JsonObject().put("at", entry.at().local().toString());
        if (entry instanceof Review review) {
            object.put("grade", review.grade().value())
                    .put("answer", review.answer())
                    .put("seconds", exact(review.took().toMillis() / 1000.0))
                    .put("confidence", review.confidence().map(sure -> sure.label()));
            return review.insisted() ? object.put("insisted", true) : object;
        }
        CardMark mark = (CardMark) entry;
        return object.put("mark", mark.kind().label())
                .put("text", Optional.of(mark.text()).filter(text -> !text.isEmpty()));
    }

    private static Number exact(double number) {
        return Math.round(number * 10_000) / 10_000.0;
    }
}
