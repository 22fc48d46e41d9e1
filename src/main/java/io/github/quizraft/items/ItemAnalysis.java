package io.github.quizraft.items;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the answers say of one question.
 *
 * @param asked the question
 * @param shown how many people were shown it
 * @param hands how many of these only raised a hand
 * @param unanswered how many players let the time run out or passed; they count as wrong
 * @param points scores added up
 * @param facility the mean score: {@code sum of x / n} (Moodle's facility index)
 * @param corrected facility above chance: {@code (p - g) / (1 - g)}, where guessing earns g (Frary 1988)
 * @param discrimination whether those who know more do better in it
 * @param options how often each was picked; none for kinds without
 * @param efficiency the share of the wrong options that at least 5 % picked (BMC Medical Education 2024;24:445)
 * @param median half of the answers took no longer; empty without answers
 * @param given the wrong answers typed most often
 * @param isFlagged whether a host wants it to be looked at
 * @param doubts what its author should look at
 */
public record ItemAnalysis(
        Asked asked,
        int shown,
        int hands,
        int unanswered,
        double points,
        Estimate facility,
        Estimate corrected,
        Discrimination discrimination,
        List<OptionUse> options,
        Estimate efficiency,
        Optional<Duration> median,
        List<Wrong> given,
        boolean isFlagged,
        List<Doubt> doubts) {

    static ItemAnalysis of(ItemResponses item, Grid grid, boolean isFlagged, SampleSize size) {
        Asked asked = item.asked();
        int of = item.of();
        OptionalDouble facility = of == 0 ? OptionalDouble.empty() : OptionalDouble.of(item.points() / of);
        List<OptionUse> options = asked.options().stream()
                .map(option -> OptionUse.of(option, item, grid, size))
                .toList();
        ItemAnalysis analysis = new ItemAnalysis(
                asked,
                of,
                of - item.given().size(),
                (int) item.given().stream().filter(each -> !each.isAnswered()).count(),
                item.points(),
                size.estimate(of, facility, Gap.NOBODY),
                size.estimate(of, aboveChance(facility, asked.chance()), Gap.NO_CHANCE),
                Discrimination.of(item.given(), grid, size),
                options,
                size.estimate(of, efficiency(options), Gap.NO_OPTIONS),
                median(item.given()),
                Wrong.of(item),
                isFlagged,
                List.of());
        return analysis.with(Doubt.of(analysis));
    }

    private ItemAnalysis with(List<Doubt> found) {
        return new ItemAnalysis(
                asked,
                shown,
                hands,
                unanswered,
                points,
                facility,
                corrected,
                discrimination,
                options,
                efficiency,
                median,
                given,
                isFlagged,
                found);
    }

    private static OptionalDouble aboveChance(OptionalDouble facility, OptionalDouble chance) {
        return facility.isPresent() && chance.isPresent() && chance.getAsDouble() < 1
                ? OptionalDouble.of((facility.getAsDouble() - chance.getAsDouble()) / (1 - chance.getAsDouble()))
                : OptionalDouble.empty();
    }

    private static OptionalDouble efficiency(List<OptionUse> options) {
        List<OptionUse> wrong =
                options.stream().filter(use -> !use.option().correct()).toList();
        long idle = wrong.stream().filter(OptionUse::isIdle).count();
        return wrong.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(1 - (double) idle / wrong.size());
    }

    private static Optional<Duration> median(List<Response> given) {
        long[] millis = given.stream()
                .filter(Response::isAnswered)
                .flatMap(each -> each.took().stream())
                .mapToLong(Duration::toMillis)
                .sorted()
                .toArray();
        int half = millis.length / 2;
        if (millis.length == 0) {
            return Optional.empty();
        }
        long median = millis.length % 2 == 1 ? millis[half] : (millis[half - 1] + millis[half]) / 2;
        return Optional.of(Duration.ofMillis(median));
    }
}
