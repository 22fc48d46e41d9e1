package io.github.quizraft.items;

import io.github.quizraft.question.Option;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Who picked an option.
 *
 * @param option which
 * @param count how many, hands included
 * @param share of all who were asked
 * @param rest how well those who picked it did in the other questions, 0 to 1; those who picked the key should have done
 *     best. It is the mean total of the usual table of options, without this question, whose point would favour the key
 * @param picked how many players that is the mean of
 */
public record OptionUse(Option option, int count, Estimate share, Estimate rest, int picked) {
    /**
     * Below this share a wrong option does no work (Tarrant, Ware and Mohammed, BMC Medical Education 2009;9:40).
     */
    public static final double FUNCTIONAL = 0.05;

    static OptionUse of(Option option, ItemResponses item, Grid grid, SampleSize size) {
        List<Response> pickers = item.given().stream()
                .filter(each -> Asked.picked(each.answer()).contains(option.id()))
                .toList();
        double[] rests = Moments.array(pickers.stream()
                .flatMap(each -> grid.rest(each).stream().boxed())
                .toList());
        int known = pickers.size()
                + item.hands().stream().mapToInt(each -> each.of(option.id())).sum();
        return new OptionUse(
                option,
                pickers.size()
                        + item.hands().stream()
                                .mapToInt(each -> each.countOf(option.id()))
                                .sum(),
                size.estimate(item.of(), OptionalDouble.of((double) known / Math.max(1, item.of())), Gap.NOBODY),
                size.estimate(item.given().size(), Moments.mean(rests), pickers.isEmpty() ? Gap.NOBODY : Gap.NO_OTHERS),
                pickers.size());
    }

    /** Whether it is wrong and hardly anyone takes it for right. */
    public boolean isIdle() {
        return !option.correct() && share.isBelow(FUNCTIONAL);
    }
}
