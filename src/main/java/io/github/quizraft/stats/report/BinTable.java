package io.github.quizraft.stats.report;

import io.github.quizraft.stats.Bin;
import io.github.quizraft.stats.Share;
import java.util.List;
import java.util.function.Function;

/** What was expected and what came, in numbers. */
final class BinTable {
    private BinTable() {}

    static Table of(String head, List<Bin> bins, Function<Bin, String> name) {
        return new Table(
                List.of(head, "recalled", "of", "share", "95 % interval", "expected"),
                bins.stream().map(bin -> row(name.apply(bin), bin)).toList());
    }

    private static List<String> row(String name, Bin bin) {
        Share share = bin.recalled();
        boolean isEnough = share.isEnough(Bin.NEEDED);
        return List.of(
                name,
                String.valueOf(share.hits()),
                String.valueOf(share.of()),
                isEnough ? Wording.percent(share.value()) : Wording.notEnough(share.of(), Bin.NEEDED),
                isEnough ? Wording.interval(share) : "",
                share.of() == 0 ? "" : Wording.percent(bin.expected()));
    }
}
