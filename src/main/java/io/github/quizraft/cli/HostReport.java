package io.github.quizraft.cli;

import io.github.quizraft.files.Refusal;
import io.github.quizraft.files.Saving;
import io.github.quizraft.group.RoomResult;
import io.github.quizraft.items.GroupReport;
import io.github.quizraft.items.Played;
import io.github.quizraft.items.report.GroupSections;
import io.github.quizraft.items.report.SheetKind;
import io.github.quizraft.question.Library;
import io.github.quizraft.stats.report.Section;
import io.github.quizraft.tui.Afterwards;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * The report of the quiz that is being hosted, as the command makes it. Files go where the program was started.
 *
 * @param library with what was played
 * @param zone whose clock tells its time
 * @param folder where files go
 */
record HostReport(Library library, ZoneId zone, Path folder) implements Afterwards {
    @Override
    public List<Section> report(RoomResult result) {
        return GroupSections.worstFirst(of(result));
    }

    @Override
    public String save(RoomResult result, Form form) {
        Path file = folder.resolve("quizraft-" + result.id() + "." + form.name().toLowerCase(Locale.ROOT));
        GroupReport report = of(result);
        try {
            Saving.write(file, out -> written(form).write(report, SheetKind.QUESTIONS, false, out));
            return "The report is in " + file + ".";
        } catch (IOException e) {
            return file + " cannot be written: " + Refusal.reason(e);
        }
    }

    private GroupReport of(RoomResult result) {
        return GroupReport.of(List.of(Played.of(result, zone)), library);
    }

    private static ReportForm written(Form form) {
        return switch (form) {
            case HTML -> ReportForm.HTML;
            case XLSX -> ReportForm.XLSX;
            case CSV -> ReportForm.CSV;
            case JSON -> ReportForm.JSON;
        };
    }
}
