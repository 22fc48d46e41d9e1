package io.github.quizraft.stats.report;

import io.github.quizraft.stats.Bin;
import io.github.quizraft.stats.Forgetting;
import io.github.quizraft.stats.Measures;
import java.util.List;
import java.util.Optional;

/** How recall falls with time. */
final class ForgettingSection {
    private static final String TITLE = "Forgetting curve";

    private ForgettingSection() {}

    static Section of(Forgetting forgetting) {
        List<Bin> bins = forgetting.bins();
        if (bins.stream().noneMatch(bin -> bin.recalled().isEnough(Bin.NEEDED))) {
            int most = bins.stream().mapToInt(bin -> bin.recalled().of()).max().orElse(0);
            return Section.saying(
                    TITLE,
                    "Answers in the fullest group: " + Wording.notEnough(most, Bin.NEEDED) + ".",
                    Measures.FORGETTING);
        }
        return new Section(
                TITLE,
                List.of(),
                Optional.of(new Plot(bins.stream().map(ForgettingSection::point).toList())),
                "From left to right: days since the answer before, divided by the stability of the memory. x recalled,"
                        + " o expected, * both, upright the 95 % interval; n answers, " + Bin.NEEDED
                        + " at least to be drawn.",
                "From left to right: days since the answer before, divided by the stability of the memory. Disc: recalled."
                        + " Diamond: expected. Line: 95 % interval. Below each group its answers; with fewer than "
                        + Bin.NEEDED + " it is not drawn.",
                Optional.of(BinTable.of("days / stability", bins, ForgettingSection::name)),
                List.of(Measures.FORGETTING, Measures.EXPECTED, Measures.INTERVAL));
    }

    private static Plot.Point point(Bin bin) {
        boolean isEnough = bin.recalled().isEnough(Bin.NEEDED);
        return new Plot.Point(
                number(bin.from()) + (Double.isInfinite(bin.to()) ? "+" : ""),
                isEnough ? Optional.of(Range.of(bin.recalled(), bin.expected())) : Optional.empty(),
                bin.recalled().of());
    }

    private static String name(Bin bin) {
        return Double.isInfinite(bin.to())
                ? number(bin.from()) + " and more"
                : number(bin.from()) + " to " + number(bin.to());
    }

    /** Without a decimal point where it is not needed. */
    private static String number(double value) {
        return value == Math.rint(value)
                ? String.valueOf((int) value)
                : String.valueOf(value).replaceFirst("^0", "");
    }
}
