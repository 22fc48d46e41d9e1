package io.github.quizraft.items.report;

import static io.github.quizraft.stats.report.Wording.count;
import static io.github.quizraft.stats.report.Wording.seconds;

import io.github.quizraft.items.Analysis;
import io.github.quizraft.items.GroupReport;
import io.github.quizraft.items.ItemAnalysis;
import io.github.quizraft.items.ItemMeasures;
import io.github.quizraft.items.Played;
import io.github.quizraft.items.SampleSize;
import io.github.quizraft.stats.report.Report;
import io.github.quizraft.stats.report.Section;
import io.github.quizraft.stats.report.Table;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What there is to say of a group's quiz, in the order in which a trainer asks for it. */
public final class GroupSections {
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /** More of them are counted. */
    private static final int NAMED = 3;

    private GroupSections() {}

    /** The report, to be shown on a terminal or as a page. */
    public static Report of(GroupReport report) {
        Analysis analysis = report.analysis();
        boolean isEmpty = analysis.items().stream().allMatch(item -> item.shown() == 0);
        return new Report(
                "Group quiz", heading(report), isEmpty ? List.of() : sections(report), "Nobody answered anything.");
    }

    /**
     * The same for a trainer who walks through it with the group: first what was mixed up, then the questions that went
     * worst.
     *
     * @return none if nobody answered
     */
    public static List<Section> worstFirst(GroupReport report) {
        List<ItemAnalysis> items = report.analysis().items().stream()
                .filter(item -> item.shown() > 0)
                .sorted(Comparator.comparingDouble(item -> item.points() / item.shown()))
                .toList();
        if (items.isEmpty()) {
            return List.of();
        }
        List<Section> sections = new ArrayList<>();
        sections.add(questions(report.analysis(), items));
        sections.add(MixUpSection.of(report));
        items.stream().map(ItemSection::of).forEach(sections::add);
        sections.addAll(about(report.analysis()));
        return List.copyOf(sections);
    }

    private static List<Section> sections(GroupReport report) {
        Analysis analysis = report.analysis();
        List<Section> sections = new ArrayList<>();
        sections.add(questions(analysis, analysis.items()));
        analysis.items().stream()
                .filter(item -> item.shown() > 0)
                .map(ItemSection::of)
                .forEach(sections::add);
        sections.addAll(about(analysis));
        sections.add(MixUpSection.of(report));
        return List.copyOf(sections);
    }

    /** The quiz as a whole, and who played. */
    private static List<Section> about(Analysis analysis) {
        List<Section> sections = new ArrayList<>();
        sections.add(WholeSection.of(analysis.reliability()));
        if (!analysis.teams().isEmpty()) {
            sections.add(PeopleSection.teams(analysis.teams()));
        }
        if (!analysis.players().isEmpty()) {
            sections.add(PeopleSection.players(analysis.players()));
        }
        return sections;
    }

    private static String heading(GroupReport report) {
        return sessions(report.sessions()) + "; "
                + Words.players(report.analysis().players().size());
    }

    private static String sessions(List<Played> sessions) {
        return sessions.size() <= NAMED
                ? sessions.stream().map(GroupSections::session).collect(Collectors.joining("; "))
                : sessions.size() + " sessions, "
                        + DAY_AND_TIME.format(sessions.get(0).began()) + " to "
                        + DAY_AND_TIME.format(sessions.get(sessions.size() - 1).began());
    }

    private static String session(Played played) {
        return played.title() + ", " + DAY_AND_TIME.format(played.began());
    }

    private static Section questions(Analysis analysis, List<ItemAnalysis> items) {
        return Section.of(
                "Questions",
                sentences(analysis),
                new Table(
                        List.of("question", "right", "share", "r", "D", "time", "options", "look at"),
                        items.stream().map(GroupSections::row).toList()),
                ItemMeasures.FACILITY,
                ItemMeasures.ITEM_REST,
                ItemMeasures.UPPER_LOWER,
                ItemMeasures.TIME,
                ItemMeasures.EFFICIENCY);
    }

    private static List<String> sentences(Analysis analysis) {
        List<String> sentences = new ArrayList<>();
        int most = analysis.items().stream().mapToInt(ItemAnalysis::shown).max().orElse(0);
        if (most < SampleSize.USUAL.needed()) {
            sentences.add(
                    "Fewer than " + SampleSize.USUAL.needed()
                            + " answered, so there are counts and no shares: one player more or less would change them too much.");
        } else if (most < SampleSize.USUAL.sound()) {
            sentences.add(Words.ROUGHLY + " marks what fewer than " + SampleSize.USUAL.sound()
                    + " stand for: another group may well give other numbers.");
        }
        long doubtful = analysis.items().stream()
                .filter(item -> !item.doubts().isEmpty())
                .count();
        if (doubtful > 0) {
            sentences.add(count((int) doubtful, "question") + " to look at; \"quizraft items\" says where they stand.");
        }
        return sentences;
    }

    private static List<String> row(ItemAnalysis item) {
        return List.of(
                ItemSection.name(item),
                Words.points(item.points(), item.shown()),
                Words.share(item.facility()),
                Words.number(item.discrimination().rest()),
                Words.number(item.discrimination().upperLower()),
                item.median().map(time -> seconds(time)).orElse(Words.NONE),
                Words.share(item.efficiency()),
                item.doubts().isEmpty()
                        ? ""
                        : DoubtWords.brief(item.doubts().get(0).kind()));
    }
}
