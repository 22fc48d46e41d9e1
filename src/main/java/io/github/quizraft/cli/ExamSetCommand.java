package io.github.quizraft.cli;

import io.github.quizraft.content.Contents.Part;
import io.github.quizraft.plan.Exam;
import io.github.quizraft.plan.Stretch;
import io.github.quizraft.review.Moment;
import io.github.quizraft.settings.AllSettings;
import io.github.quizraft.settings.Setting;
import io.github.quizraft.settings.Settings;
import io.github.quizraft.text.Decimals;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plans towards an exam. */
@Command(
        name = "set",
        description = {
            "Say when the exam is and how long you mean to study on each day.",
            "",
            "It is kept in your settings (exam.*). Set for the same date again, it changes what you name and keeps the"
                    + " rest."
        })
final class ExamSetCommand implements Callable<Integer> {
    private static final double HUNDRED = 100;

    /** The way to an exam is played through day by day, and nobody plans for longer. */
    private static final int MOST_YEARS = 10;

    private final Io io;

    @Mixin
    private LearnerOptions learner = new LearnerOptions();

    @Parameters(paramLabel = "DATE", description = "The day of the exam, as in 2027-01-20.")
    private String date = "";

    @Option(names = "--minutes", paramLabel = "N", description = "Minutes of study on each day, 1 to 600. Default: 20.")
    private Optional<Integer> minutes = Optional.empty();

    @Option(
            names = "--goal",
            paramLabel = "PERCENT",
            description = "How many of a hundred cards you want to know on the day, 50 to 99. Default: 90.")
    private Optional<Integer> goal = Optional.empty();

    @Option(
            names = "--bank",
            paramLabel = "BANK",
            description = "A bank that the exam is on; may be given several times. Default: all.")
    private List<String> banks = List.of();

    @Option(names = "--replace", description = "In place of the exam that is planned for another date.")
    private boolean replaces;

    ExamSetCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        Settings settings = learner.config().settings(io);
        LocalDate today = settings.day().of(Moment.of(io.clock()));
        String day = value(AllSettings.EXAM_DATE, date);
        LocalDate on = LocalDate.parse(day);
        if (!on.isAfter(today)) {
            throw usage(
                    "an exam is planned for a day to come, and " + day + (on.equals(today) ? " is today" : " is past"));
        }
        Optional<Exam> planned = settings.exam().filter(exam -> exam.on(today) != Stretch.OVER);
        boolean isOther = planned.filter(exam -> !exam.date().equals(on)).isPresent();
        if (isOther && !replaces) {
            throw usage("an exam on " + planned.get().date()
                    + " is planned already, and one is planned at a time: --replace puts this one in its place,"
                    + " 'quizraft exam clear' takes that one away");
        }
        Map<Setting<?>, Optional<String>> changes = changes(day, today, planned.isPresent() && !isOther);
        if (on.isAfter(today.plusYears(MOST_YEARS))) {
            throw usage("an exam is planned for a day within " + MOST_YEARS + " years, and " + day + " is later");
        }
        new ConfigTarget(learner.config().file(io)).change(changes);
        return new ExamCommand(io, learner).call();
    }

    private Map<Setting<?>, Optional<String>> changes(String day, LocalDate today, boolean isSame) {
        Map<Setting<?>, Optional<String>> changes = new LinkedHashMap<>();
        changes.put(AllSettings.EXAM_DATE, Optional.of(day));
        minutes.ifPresent(number -> changes.put(
                AllSettings.EXAM_MINUTES, Optional.of(value(AllSettings.EXAM_MINUTES, String.valueOf(number)))));
        goal.ifPresent(percent -> changes.put(AllSettings.EXAM_GOAL, Optional.of(share(percent))));
        if (!banks.isEmpty()) {
            BankNames.check(banks, io.contents().of(learner.content().folder(io), Part.STUDY));
            changes.put(AllSettings.EXAM_BANKS, Optional.of(String.join(",", banks)));
        }
        if (!isSame) {
            changes.put(AllSettings.EXAM_SINCE, Optional.of(today.toString()));
            List.of(AllSettings.EXAM_MINUTES, AllSettings.EXAM_GOAL, AllSettings.EXAM_BANKS)
                    .forEach(setting -> changes.putIfAbsent(setting, Optional.empty()));
        }
        return changes;
    }

    private static String share(int percent) {
        if (percent < 50 || percent > 99) {
            throw usage("--goal must be a whole number from 50 to 99 (percent), but is " + percent);
        }
        return Decimals.of(percent / HUNDRED, 2);
    }

    /** A text as the setting has it; ends the command if it cannot be one. */
    private static String value(Setting<?> setting, String text) {
        return setting.canonical(text)
                .filter(value -> !value.equals("none"))
                .orElseThrow(() -> usage(
                        setting.equals(AllSettings.EXAM_DATE)
                                ? "\"" + text + "\" is no day of this century; write it as in 2027-01-20"
                                : "--" + setting.name() + " must be "
                                        + setting.kind().expected() + ", but is " + text));
    }

    private static Failure usage(String why) {
        return new Failure(ExitStatus.USAGE, "quizraft: " + why);
    }
}
