package io.github.quizraft.items.report;

import static io.github.quizraft.stats.report.Wording.count;

import io.github.quizraft.items.Doubt;
import io.github.quizraft.items.ItemAnalysis;
import io.github.quizraft.items.ItemMeasures;
import io.github.quizraft.items.OptionUse;
import io.github.quizraft.items.Wrong;
import io.github.quizraft.question.Mark;
import io.github.quizraft.stats.report.Section;
import io.github.quizraft.stats.report.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One question with all that was answered. */
final class ItemSection {
    private ItemSection() {}

    static Section of(ItemAnalysis item) {
        if (item.options().isEmpty()) {
            return Section.of(name(item), sentences(item), ItemMeasures.ABOVE_CHANCE);
        }
        return Section.of(
                name(item),
                sentences(item),
                new Table(
                        List.of("option", "chosen", "share", "did elsewhere"),
                        item.options().stream().map(ItemSection::row).toList()),
                ItemMeasures.ABOVE_CHANCE,
                ItemMeasures.OPTION_REST);
    }

    /** Its id within the bank, and what it asks. */
    static String name(ItemAnalysis item) {
        String card = item.asked().card().value();
        return card.substring(card.indexOf('/') + 1) + " " + item.asked().stem();
    }

    private static List<String> sentences(ItemAnalysis item) {
        List<String> sentences = new ArrayList<>();
        StringBuilder first = new StringBuilder(Words.points(item.points(), item.shown()) + " right");
        item.facility().known().ifPresent(any -> first.append(" (").append(Words.share(item.facility())));
        item.corrected()
                .known()
                .ifPresent(any -> first.append("; above chance ").append(Words.share(item.corrected())));
        item.facility().known().ifPresent(any -> first.append(")"));
        first.append(item.unanswered() == 0 ? "." : ", " + item.unanswered() + " without an answer.");
        if (item.hands() > 0) {
            first.append(" Of these, ").append(count(item.hands(), "hand")).append(" raised.");
        }
        sentences.add(first.toString());
        if (!item.given().isEmpty()) {
            sentences.add("Typed by several: "
                    + item.given().stream().map(ItemSection::typed).collect(Collectors.joining(", ")) + ".");
        }
        item.doubts().stream().map(Doubt::message).map(ItemSection::sentence).forEach(sentences::add);
        return sentences;
    }

    private static String typed(Wrong wrong) {
        return "\"" + wrong.text() + "\" (" + wrong.count() + ")";
    }

    private static String sentence(String clause) {
        return "Look at it: " + clause + ".";
    }

    private static List<String> row(OptionUse use) {
        Mark mark = use.option().correct() ? Mark.RIGHT : Mark.NONE;
        return List.of(
                mark.sign() + " " + use.option().text(),
                String.valueOf(use.count()),
                Words.share(use.share()),
                Words.share(use.rest()));
    }
}
