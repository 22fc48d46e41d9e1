package io.github.quizraft.items.finding;

import io.github.quizraft.check.CheckResult;
import io.github.quizraft.check.Finding;
import io.github.quizraft.check.Spot;
import io.github.quizraft.content.Drafts;
import io.github.quizraft.content.Drafts.Draft;
import io.github.quizraft.content.Place;
import io.github.quizraft.items.Analysis;
import io.github.quizraft.items.Asked;
import io.github.quizraft.items.Doubt;
import io.github.quizraft.items.ItemAnalysis;
import io.github.quizraft.question.Option;
import io.github.quizraft.question.Question;
import io.github.quizraft.question.TrueFalse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Doubts about questions as findings of a check: each with its place, its rule and what to do. */
public final class ItemFindings {
    private final List<Finding> found = new ArrayList<>();
    private final Map<String, Integer> asked = new LinkedHashMap<>();

    private ItemFindings() {}

    /**
     * The findings on questions that are still there; what was decided on is left out of them.
     *
     * @param analysis what the group did
     * @param drafts where the questions stand
     */
    public static CheckResult of(Analysis analysis, Drafts drafts) {
        ItemFindings findings = new ItemFindings();
        for (ItemAnalysis item : analysis.items()) {
            drafts.banks().stream()
                    .filter(draft ->
                            draft.bank().id().equals(item.asked().card().bank()))
                    .forEach(draft -> findings.add(item, draft));
        }
        return CheckResult.of(findings.asked, findings.found, drafts.suppressions());
    }

    private void add(ItemAnalysis item, Draft draft) {
        String card = item.asked().card().value();
        String id = card.substring(card.indexOf('/') + 1);
        Optional<Question> question = draft.bank().questions().stream()
                .filter(each -> each.item().id().equals(id))
                .findFirst();
        if (question.isPresent() && item.shown() > 0) {
            asked.merge(draft.layout().file(), 1, Integer::sum);
            for (Doubt doubt : item.doubts()) {
                String pointer = doubt.option()
                        .map(option -> pointer(question.get(), item, option))
                        .orElse("");
                Place place = draft.layout().at("questions", id, pointer);
                found.add(new Finding(
                        ItemRules.of(doubt.kind()),
                        ItemRules.of(doubt.kind()).severities().get(0),
                        new Spot(draft.layout().file(), place, id),
                        doubt.message()));
            }
        }
    }

    /** The options were shuffled for the group; in the file they have their own order. */
    private static String pointer(Question question, ItemAnalysis item, Option option) {
        List<Option> inFile = Asked.of(item.asked().card(), question).options();
        int at = inFile.stream().map(Option::id).toList().indexOf(option.id());
        String list = question instanceof TrueFalse ? "/reasons" : "/options";
        return at < 0 ? list : list + "/" + at + "/text";
    }
}
