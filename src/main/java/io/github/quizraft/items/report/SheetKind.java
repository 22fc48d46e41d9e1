package io.github.quizraft.items.report;

import io.github.quizraft.items.Doubt;
import io.github.quizraft.items.GroupReport;
import io.github.quizraft.items.ItemAnalysis;
import io.github.quizraft.items.OptionUse;
import io.github.quizraft.items.Performance;
import io.github.quizraft.items.Response;
import io.github.quizraft.stats.Confusion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The tables that a report has for spreadsheets. */
public enum SheetKind {
    /** A row for each question. */
    QUESTIONS {
        @Override
        Sheet of(GroupReport report) {
            return sheet(
                    "question,kind,stem,shown,hands,no_answer,points,facility,above_chance,item_rest,item_total,"
                            + "upper_lower,efficiency,median_seconds,flagged,look_at",
                    report.analysis().items().stream().map(SheetKind::row).toList());
        }
    },
    /** A row for each option of each question. */
    OPTIONS {
        @Override
        Sheet of(GroupReport report) {
            return sheet(
                    "question,option,text,key,count,share,did_elsewhere",
                    report.analysis().items().stream()
                            .flatMap(item -> item.options().stream().map(use -> row(item, use)))
                            .toList());
        }
    },
    /** A row for each player. */
    PLAYERS {
        @Override
        Sheet of(GroupReport report) {
            return sheet(
                    "player,team,shown,right,no_answer,score,share,points",
                    report.analysis().players().stream().map(SheetKind::player).toList());
        }
    },
    /** A row for each team. */
    TEAMS {
        @Override
        Sheet of(GroupReport report) {
            return sheet(
                    "team,players,shown,right,no_answer,score,share",
                    report.analysis().teams().stream()
                            .map(each -> row(each, Cell.of(each.members())))
                            .toList());
        }
    },
    /** A row for each player and question that they were shown. */
    ANSWERS {
        @Override
        Sheet of(GroupReport report) {
            return sheet(
                    "session,player,team,question,answer,score,seconds",
                    report.responses().given().stream().map(SheetKind::row).toList());
        }
    },
    /** A row for each two terms that were mixed up. */
    MIXED_UP {
        @Override
        Sheet of(GroupReport report) {
            return sheet(
                    "asked_for,answered,times",
                    report.mixUps().stream().map(SheetKind::row).toList());
        }
    };

    abstract Sheet of(GroupReport report);

    Sheet sheet(String heads, List<List<Cell>> rows) {
        return new Sheet(JsonGroupReport.name(this), List.of(heads.split(",", -1)), rows);
    }

    private static List<Cell> row(ItemAnalysis item) {
        return List.of(
                Cell.of(item.asked().card().value()),
                Cell.of(item.asked().kind()),
                Cell.of(item.asked().stem()),
                Cell.of(item.shown()),
                Cell.of(item.hands()),
                Cell.of(item.unanswered()),
                Cell.of(item.points()),
                Cell.of(item.facility()),
                Cell.of(item.corrected()),
                Cell.of(item.discrimination().rest()),
                Cell.of(item.discrimination().total()),
                Cell.of(item.discrimination().upperLower()),
                Cell.of(item.efficiency()),
                item.median().map(time -> Cell.of(time.toMillis() / 1000.0)).orElse(new Cell.None()),
                Cell.of(item.isFlagged() ? "yes" : ""),
                Cell.of(item.doubts().stream().map(Doubt::message).collect(Collectors.joining("; "))));
    }

    private static List<Cell> row(ItemAnalysis item, OptionUse use) {
        return List.of(
                Cell.of(item.asked().card().value()),
                Cell.of(use.option().id()),
                Cell.of(use.option().text()),
                Cell.of(use.option().correct() ? "yes" : ""),
                Cell.of(use.count()),
                Cell.of(use.share()),
                Cell.of(use.rest()));
    }

    private static List<Cell> player(Performance each) {
        List<Cell> row = new ArrayList<>(row(each, Cell.of(each.team().orElse(""))));
        row.add(each.points().isPresent() ? Cell.of(each.points().getAsInt()) : new Cell.None());
        return row;
    }

    private static List<Cell> row(Performance each, Cell second) {
        return List.of(
                Cell.of(each.name()),
                second,
                Cell.of(each.shown()),
                Cell.of(each.right()),
                Cell.of(each.unanswered()),
                Cell.of(each.score()),
                each.shown() == 0 ? new Cell.None() : Cell.of(each.share()));
    }

    private static List<Cell> row(Response each) {
        return List.of(
                Cell.of(each.taker().session()),
                Cell.of(each.taker().name()),
                Cell.of(each.taker().team().orElse("")),
                Cell.of(each.card().value()),
                Cell.of(each.answer().written()),
                Cell.of(each.score()),
                each.took().map(time -> Cell.of(time.toMillis() / 1000.0)).orElse(new Cell.None()));
    }

    private static List<Cell> row(Confusion each) {
        return List.of(Cell.of(each.asked()), Cell.of(each.answered()), Cell.of(each.times()));
    }
}
