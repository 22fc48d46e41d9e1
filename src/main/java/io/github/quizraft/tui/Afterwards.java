package io.github.quizraft.tui;

import io.github.quizraft.group.RoomResult;
import io.github.quizraft.stats.report.Section;
import java.util.List;

/** What there is to do with a group quiz when it is over. */
public interface Afterwards {
    /** A form of file that a report can be saved in. */
    enum Form {
        HTML,
        XLSX,
        CSV,
        JSON
    }

    /** The report, what went worst first; no section where nobody answered. */
    List<Section> report(RoomResult result);

    /** Saves the report as a file, and says where it is or why it is not. */
    String save(RoomResult result, Form form);
}
