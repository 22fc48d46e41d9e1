package io.github.quizraft.cli;

import io.github.quizraft.cli.shell.Names;
import io.github.quizraft.files.Refusal;
import io.github.quizraft.group.journal.JournalException;
import io.github.quizraft.group.journal.JournalText;
import io.github.quizraft.items.Played;
import io.github.quizraft.question.Library;
import io.github.quizraft.safe.Safe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The group quizzes that were played on this machine.
 *
 * @param folder where their journals are
 * @param journals those that can be read, in the order in which they were begun
 * @param unreadable what is wrong with the others
 * @param zone whose clock their times are told by
 */
record Sessions(Path folder, List<JournalText> journals, List<String> unreadable, ZoneId zone) {
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /** What the one that was begun last is called besides its id. */
    private static final String LAST = "last";

    static Sessions of(Io io) {
        Path folder = folder(io);
        List<JournalText> journals = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        for (Path file : files(folder)) {
            try {
                journals.add(JournalText.read(file));
            } catch (JournalException e) {
                unreadable.add(String.valueOf(e.getMessage()));
            }
        }
        journals.sort(Comparator.comparing((JournalText each) -> each.head().opened())
                .thenComparing(each -> each.head().id()));
        return new Sessions(folder, journals, unreadable, io.clock().getZone());
    }

    private static Path folder(Io io) {
        return Folders.data(io).resolve("sessions");
    }

    /** Where the journal of a new one goes. */
    static Path file(Io io, String id) {
        return folder(io).resolve(id + ".jsonl");
    }

    /** The one to go on with: by its id, or the last that was begun. */
    JournalText toGoOnWith(String id) {
        if (journals.isEmpty()) {
            throw nothing();
        }
        return named(id);
    }

    /** Those of which the id begins like this, the last one first: it is meant most often. */
    List<Names.Name> beginning(String prefix) {
        List<Names.Name> names = new ArrayList<>();
        for (JournalText each : journals) {
            if (each.head().id().startsWith(prefix)) {
                names.add(0, new Names.Name(each.head().id(), about(each)));
            }
        }
        return names;
    }

    private String about(JournalText journal) {
        return DAY_AND_TIME.format(LocalDateTime.ofInstant(journal.head().opened(), zone)) + "  "
                + journal.head().bank() + ", " + journal.head().questions().size() + " questions";
    }

    /** A line for each. */
    List<String> listed() {
        List<String> lines = new ArrayList<>();
        for (JournalText each : journals) {
            lines.add(each.head().id() + "  " + about(each));
        }
        lines.addAll(unreadable);
        if (lines.isEmpty()) {
            lines.add(none());
        }
        return lines;
    }

    /**
     * What came of those that were named.
     *
     * @param ids none means the last one
     */
    List<Played> chosen(List<String> ids, Library library) {
        List<JournalText> wanted = ids.isEmpty()
                ? List.of(toGoOnWith(LAST))
                : ids.stream().map(this::named).distinct().toList();
        return wanted.stream().map(each -> played(each, library)).toList();
    }

    /** What came of all whose questions the content has: the others were played with another, or are damaged. */
    Fitting fitting(Library library) {
        if (journals.isEmpty()) {
            throw nothing();
        }
        List<Played> played = new ArrayList<>();
        List<String> leftOut = new ArrayList<>(unreadable);
        for (JournalText each : journals) {
            try {
                played.add(Played.of(each.room(library).result(), zone));
            } catch (JournalException e) {
                leftOut.add(String.valueOf(e.getMessage()));
            }
        }
        if (played.isEmpty()) {
            throw new Failure(ExitStatus.BAD_CONTENT, leftOut);
        }
        return new Fitting(played, leftOut);
    }

    /**
     * The sessions that fit the content.
     *
     * @param leftOut why each of the others does not
     */
    record Fitting(List<Played> played, List<String> leftOut) {
        /** The same after the others were told of. */
        List<Played> tellingOfOthers(Io io) {
            leftOut.forEach(why -> io.err().println(Safe.line("left out: " + why)));
            return played;
        }
    }

    private Failure nothing() {
        return unreadable.isEmpty()
                ? new Failure(ExitStatus.NOT_FOUND, none())
                : new Failure(ExitStatus.BAD_CONTENT, unreadable);
    }

    private JournalText named(String id) {
        if (id.equals(LAST) && !journals.isEmpty()) {
            return journals.get(journals.size() - 1);
        }
        return journals.stream()
                .filter(each -> each.head().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Failure(
                        ExitStatus.NOT_FOUND,
                        "quizraft: there is no session \"" + id + "\" in " + folder
                                + "; 'quizraft report --list' shows what there is"));
    }

    private Played played(JournalText journal, Library library) {
        try {
            return Played.of(journal.room(library).result(), zone);
        } catch (JournalException e) {
            throw new Failure(ExitStatus.BAD_CONTENT, "quizraft: " + e.getMessage());
        }
    }

    private String none() {
        return "No group quiz was played yet: there is none in " + folder + ". Begin with \"quizraft host BANK\".";
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new Failure(ExitStatus.BAD_CONTENT, "quizraft: " + folder + " cannot be read: " + Refusal.reason(e));
        }
    }
}
