package io.github.quizraft.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quizraft.review.CardId;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.Review;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewFileTest {
    private static final Instant LATEST = Instant.parse("2027-01-01T00:00:00Z");
    private static final String HEADER = "card_id,review_time,review_rating\n";

    @TempDir
    private Path folder;

    private final List<LoggedReview> answers = new ArrayList<>();

    @Test
    void columnsMayStandInAnyOrderUnderEitherNameWithOthersBeside() throws IOException {
        Reading reading =
                read("delta_days,duration_ms,rating,review_time,card_id,note\n-1,2500,2,1700000000000,a/1,x\n");

        assertThat(answers).containsExactly(answer("a/1", 1_700_000_000_000L, Grade.HARD, 2500));
        assertThat(reading.taken()).isEqualTo(1);
        assertThat(reading.ignored()).containsExactly("delta_days", "note");
        assertThat(reading.remarks()).isEmpty();
    }

    @Test
    void theFormsThatOtherProgramsWriteAreRead() throws IOException {
        read("\uFEFFcard_id;review_time;review_rating\r\n\"a;1\"; 1700000000000 ;3.0\r\n\r\n'=2;1700000000001.0;4\r\n");

        assertThat(answers)
                .containsExactly(
                        answer("a;1", 1_700_000_000_000L, Grade.GOOD, 0),
                        answer("=2", 1_700_000_000_001L, Grade.EASY, 0));
    }

    @Test
    void rowsThatSayNothingOfMemoryAreLeftOutWithAReason() throws IOException {
        Reading reading = read(HEADER
                + "a,1700000000000,3\n"
                + "a,1700000000000,3\n"
                + "a,1700000000000,4\n"
                + "b,1700000000000,0\n"
                + "b,1700000000000,\n"
                + "b,1700000000,3\n"
                + "b,-5,3\n"
                + "b,1900000000000,3\n");

        assertThat(answers).containsExactly(answer("a", 1_700_000_000_000L, Grade.GOOD, 0));
        assertThat(reading.leftOut()).isEqualTo(7);
        assertThat(reading.remarks())
                .containsEntry(Reason.REPEATED, new Remark(2, 3))
                .containsEntry(Reason.MISSING_GRADE, new Remark(2, 5))
                .containsEntry(Reason.IMPOSSIBLE_TIME, new Remark(3, 7))
                .hasSize(3);
    }

    @Test
    void aClockThatRanBackwardsIsToldAndItsAnswersAreTaken() throws IOException {
        Reading reading = read(HEADER + "a,1700000000000,3\nb,1600000000000,3\na,1600000000000,1\na,1650000000000,1\n");

        assertThat(answers).hasSize(4);
        assertThat(reading.leftOut()).isZero();
        assertThat(reading.remarks()).containsOnlyKeys(Reason.OUT_OF_ORDER);
        assertThat(reading.remarks().get(Reason.OUT_OF_ORDER)).isEqualTo(new Remark(2, 4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'a,soon,3'|the review_time is \"soon\"; it must be a whole number of milliseconds",
                "'a,1.7e12,3'|the review_time is \"1.7e12\"; it must be a whole number of milliseconds",
                "'a,1700000000000,good'|the review_rating is \"good\"; it must be a whole number from 1 to 4",
                "'a,1700000000000,5'|the rating is 5; it must be 1 (again), 2 (hard), 3 (good) or 4 (easy), or 0 for none",
                "'a,1700000000000'|there are 2 fields, but the first line names 3 columns",
                "'a,1700000000000,3,'|there are 4 fields, but the first line names 3 columns",
                "' ,1700000000000,3'|the card_id is empty",
                "'a\u001B[2J,1700000000000,3'|the card_id has characters that nobody can see",
            })
    void aBadLineIsNamed(String line, String problem) {
        assertThatThrownBy(() -> read(HEADER + "a,1600000000000,3\n\n" + line + "\n"))
                .isInstanceOf(UnreadableLogException.class)
                .hasMessageStartingWith(file() + ":4: " + problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|is empty; its first line must name the columns",
                "'1,1700000000000,3\n'|:1: there is no column card_id",
                "'card_id,review_time\na,1700000000000\n'|:1: there is no column review_rating or rating",
                "'card_id,review_time,rating,review_rating\n'|:1: the column review_rating or rating is there twice",
                "'card_id,review_time,review_rating\na,1700000000000,3\n\"b,1\n'|:3: from here on the file is no CSV",
            })
    void aFileThatIsNoLogIsExplained(String text, String problem) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(UnreadableLogException.class)
                .hasMessageStartingWith(file().toString())
                .hasMessageContaining(problem);
    }

    @Test
    void whatIsNoTextIsRefused() throws IOException {
        Files.write(file(), new byte[] {'c', 'a', 'r', 'd', (byte) 0xFF, (byte) 0xFE, '\n'});

        assertThatThrownBy(() -> read()).hasMessage(file() + " is no text in UTF-8; save it as CSV in UTF-8");
    }

    @Test
    void aFieldWithoutEndCostsNoMemory() throws IOException {
        Files.writeString(file(), HEADER + "\"" + "x".repeat(1_000_000));

        assertThatThrownBy(() -> read()).hasMessageStartingWith(file() + ":2: ");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 700})
    void whatIsWrittenReadsTheSame(int count) throws IOException {
        Random random = new Random(count);
        List<LoggedReview> written = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String card = i % 7 == 0 ? "=1+" + i : "b,\"" + random.nextInt(50) + "'";
            written.add(answer(
                    card, 1_600_000_000_000L + i * 1000L, Grade.of(1 + random.nextInt(4)), random.nextInt(9000)));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LogWriter writer = LogWriter.begin(bytes);
        written.forEach(answer -> writer.write(answer, LogWriter.State.REVIEW));
        writer.end();

        Reading reading = read(bytes.toString(StandardCharsets.UTF_8));

        assertThat(answers).isEqualTo(written);
        assertThat(reading.ignored()).isEmpty();
        assertThat(bytes.toString(StandardCharsets.UTF_8)).doesNotContain("\n=");
    }

    @Test
    void anEntryOfTheLogIsTheSameEachTimeAndSortsByTime() {
        LoggedReview one = answer("a/1", 1_700_000_000_000L, Grade.GOOD, 100);
        Review entry = one.entry(LearnerId.ME, ZoneId.of("Europe/Vienna"));

        assertThat(one.entry(LearnerId.ME, ZoneId.of("Europe/Vienna"))).isEqualTo(entry);
        assertThat(entry.id().value().version()).isEqualTo(8);
        assertThat(entry.id().value().variant()).isEqualTo(2);
        assertThat(entry.id().value().getMostSignificantBits() >>> 16).isEqualTo(1_700_000_000_000L);
        assertThat(entry.at().offset()).isEqualTo(ZoneOffset.ofHours(1));
        assertThat(entry.id())
                .isNotEqualTo(answer("a/2", 1_700_000_000_000L, Grade.GOOD, 100)
                        .entry(LearnerId.ME, ZoneOffset.UTC)
                        .id())
                .isNotEqualTo(answer("a/1", 1_700_000_000_000L, Grade.EASY, 100)
                        .entry(LearnerId.ME, ZoneOffset.UTC)
                        .id());
        assertThat(LoggedReview.of(entry)).isEqualTo(one);
    }

    @Test
    void aLearnersLogIsReadWhole() {
        Path log = Path.of("src/test/resources/fsrs/learner-a-forty-cards.csv");
        List<Long> reported = new ArrayList<>();

        Reading reading = new ReviewFile(log, Instant.parse("2100-01-01T00:00:00Z")).read(answers::add, reported::add);

        assertThat(reading).isEqualTo(new Reading(answers.size(), reading.remarks(), List.of("delta_days")));
        assertThat(reading.remarks()).isEmpty();
        assertThat(answers.stream().map(LoggedReview::card).distinct()).hasSize(40);
    }

    private Reading read(String text) throws IOException {
        Files.writeString(file(), text);
        return read();
    }

    private Reading read() {
        return new ReviewFile(file(), LATEST).read(answers::add, bytes -> {});
    }

    private Path file() {
        return folder.resolve("log.csv");
    }

    private static LoggedReview answer(String card, long millis, Grade grade, int took) {
        return new LoggedReview(new CardId(card), Instant.ofEpochMilli(millis), grade, Duration.ofMillis(took));
    }
}
