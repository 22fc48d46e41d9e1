package io.github.quizraft.stats;

import java.util.List;

/** The meaning of every number, in one place: whatever shows a number takes its definition from here. */
public final class Measures {
    public static final Measure ANSWERS = plain(
            "answers",
            "Answers",
            "Graded answers that were not taken back, on the study days of the period. A study day begins at the"
                    + " roll-over hour and not at midnight, so that late study belongs to the evening it began in.");

    public static final Measure TIME = plain(
            "time",
            "Study time",
            "From a question shown to its answer given, added up. Reading the explanation is not in it, and an answer"
                    + " counts with two minutes at most, in case you were away.");

    public static final Measure EXPECTED_SCORE = plain(
            "expectedScore",
            "Expected score",
            "The mean chance, by the memory model, that a card of the exam is known; a card never met counts as not"
                    + " known. For a later day the plan is played through day by day.");

    public static final Measure WORKLOAD = plain(
            "workload",
            "Workload",
            "Days of study played through one after another: what is due by the desired retention, then new cards. What is"
                    + " remembered is drawn by the memory model's chances, and the time is that of your answers or of the"
                    + " average learner. Known at the end is the sum of the chances of all cards.");

    public static final Measure STREAK = plain(
            "streak",
            "Days in a row",
            "Study days one after another with an answer on each, up to today; a today without an answer yet does not"
                    + " end the row. The longest row is that of the whole log.");

    public static final Measure HEATMAP = plain(
            "heatmap",
            "Calendar",
            "A column for each week, a row for each weekday. A digit is the number of answers of that study day,"
                    + " divided by the step named below the calendar and rounded up; a dot is a day without an answer.");

    public static final Measure RETENTION = new Measure(
            "retention",
            "True retention",
            "The share of answers that were passed (Hard, Good or Easy), of cards that had an interval of a day or more."
                    + " Of each card only the first answer of a day counts, since what comes after is no test of memory."
                    + " Young cards had an interval of at most 20 days, mature ones a longer one.",
            "as Anki counts true retention");

    public static final Measure INTERVAL = new Measure(
            "interval",
            "95 % interval",
            "Where the true share may well lie, as far as so few answers can tell: in 95 of 100 such samples the"
                    + " interval holds it (the score interval of Wilson).",
            "Wilson 1927; Brown, Cai and DasGupta 2001");

    public static final Measure EXPECTED = new Measure(
            "expected",
            "Expected",
            "The mean probability of recall that the memory model gave at the moments of these answers. It differs from"
                    + " the desired retention where cards were answered early or late.",
            "FSRS-6, open-spaced-repetition");

    public static final Measure TARGET = plain(
            "target",
            "Desired retention",
            "The probability of recall at which the scheduler asks a card again. Retention well below it means that"
                    + " intervals are too long for you, well above it that you could do with fewer reviews.");

    public static final Measure FORECAST = plain(
            "forecast",
            "Due cards",
            "Cards whose day of review this is, if nothing is answered before; today has those overdue as well. New"
                    + " cards are not in it, nor the reviews that new cards and missed ones will bring.");

    public static final Measure FORGETTING = new Measure(
            "forgetting",
            "Forgetting curve",
            "First answers of a day, sorted by the days since the answer before, divided by the stability that the"
                    + " memory had. At 1 the model expects 90 % to be recalled.",
            "FSRS-6, open-spaced-repetition");

    public static final Measure CALIBRATION = plain(
            "calibration",
            "Expected against observed",
            "First answers of a day, sorted by the probability of recall that the memory model gave them. If the model"
                    + " is right for you, as many were passed in each group as it expected.");

    public static final Measure LOG_LOSS = new Measure(
            "logLoss",
            "Log loss",
            "The mean of -ln(the probability given to what then happened): lower is better. Beside it stands what"
                    + " always saying your own average would have cost.",
            "as in the benchmark of open-spaced-repetition");

    public static final Measure CALIBRATION_ERROR = plain(
            "calibrationError",
            "Calibration error",
            "How far expected and observed lie apart in the groups above: the root of their mean square, weighted by"
                    + " answers.");

    public static final Measure SURENESS = new Measure(
            "confidence",
            "How sure you were",
            "Of the answers that you called sure, unsure or a guess before you saw the verdict, the share that was"
                    + " passed (Hard, Good or Easy). Answers without such a word are not in it. If sure answers are often"
                    + " wrong, look at those cards again; if guesses are often right, you know more than you think.",
            "Metcalfe and Miele 2014, on why sure errors are worth another test");

    public static final Measure ANSWER_TIME = new Measure(
            "answerTimes",
            "Answer times",
            "From question shown to answer given, for each kind of question: the median, and the quartiles between which"
                    + " the middle half of the answers lies.",
            "quartiles of type 7, Hyndman and Fan 1996");

    public static final Measure LAPSES = plain(
            "lapses",
            "Lapses",
            "How often a card was forgotten that had been on an interval of a day or more, in the whole log. A card"
                    + " counts for the first term that it names, or for itself if it names none.");

    public static final Measure LEECHES = new Measure(
            "leeches",
            "Leeches",
            "How many cards are forgotten more often than the memory model can explain. Each review after a day or more is"
                    + " a test with the chance that the model gave it; the card is a leech when so few passes or fewer"
                    + " had a probability below 2 %, until that is 5 % again. One lapse alone makes none.",
            "Exact tail of the Poisson binomial distribution; Hong 2013, Computational Statistics and Data Analysis 59.");

    public static final Measure DIFFICULTY = new Measure(
            "difficulty",
            "Difficulty",
            "How hard the memory model takes it to be to make this last, from 1 (easy) to 10 (hard); the mean of the"
                    + " term's cards.",
            "FSRS-6, open-spaced-repetition");

    public static final Measure RECALL = new Measure(
            "recall",
            "Recall now",
            "The probability that the weakest of the term's cards would be recalled now, by the memory model.",
            "FSRS-6, open-spaced-repetition");

    public static final Measure CONFUSIONS = plain(
            "confusions",
            "Mixed up",
            "How often a term was answered where another was asked for: picked, typed or paired. Typed words count only"
                    + " if they are the exact name of the other term.");

    private static final List<Measure> ALL = List.of(
            ANSWERS,
            TIME,
            STREAK,
            HEATMAP,
            RETENTION,
            INTERVAL,
            EXPECTED,
            TARGET,
            FORECAST,
            FORGETTING,
            CALIBRATION,
            LOG_LOSS,
            CALIBRATION_ERROR,
            SURENESS,
            ANSWER_TIME,
            LAPSES,
            LEECHES,
            DIFFICULTY,
            RECALL,
            CONFUSIONS);

    private Measures() {}

    /** All there are, in the order in which they are shown. */
    public static List<Measure> all() {
        return ALL;
    }

    private static Measure plain(String id, String name, String definition) {
        return new Measure(id, name, definition, "");
    }
}
