package io.github.quizraft.progress;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.JDBC;
import org.sqlite.date.FastDateFormat;

/** The class of ours that takes the place of one of the driver. */
class StandInFormatTest {
    @TempDir
    private Path folder;

    @Test
    void theDriverUsesOurs() {
        assertThat(FastDateFormat.class.getProtectionDomain().getCodeSource().getLocation())
                .isNotEqualTo(JDBC.class.getProtectionDomain().getCodeSource().getLocation());
    }

    /** A newer driver that asks it for more would only fail once it does. */
    @Test
    void oursHasAllThatTheDriverAsksOf() {
        String ours = FastDateFormat.class.getName();
        List<JavaAccess<?>> asked = new ClassFileImporter()
                .importPackages("org.sqlite").stream()
                        .filter(origin -> !origin.getPackageName().equals("org.sqlite.date"))
                        .flatMap(origin -> origin.getAccessesFromSelf().stream())
                        .filter(access -> access.getTargetOwner().getName().equals(ours))
                        .collect(Collectors.toList());

        assertThat(asked)
                .extracting(access -> access.getTarget().getFullName())
                .contains(ours + ".getInstance(java.lang.String)")
                .isSubsetOf(
                        ours + ".getInstance(java.lang.String)",
                        ours + ".getInstance(java.lang.String, java.util.TimeZone)",
                        ours + ".parse(java.lang.String)",
                        ours + ".format(java.util.Date)");
        assertThat(asked).allMatch(access -> access.getTarget().resolveMember().isPresent());
    }

    @Test
    void aDateIsWrittenAndReadAsTextAllTheSame() throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("date_class", "TEXT");
        Timestamp now = Timestamp.from(Instant.parse("2026-03-01T12:34:56.789Z"));
        try (Connection connection = JDBC.createConnection("jdbc:sqlite:" + folder.resolve("dates.db"), settings);
                PreparedStatement echo = connection.prepareStatement("SELECT ?")) {
            echo.setTimestamp(1, now);
            try (ResultSet row = echo.executeQuery()) {
                assertThat(row.getString(1)).matches("2026-03-0[12] \\d\\d:\\d\\d:56\\.789");
                assertThat(row.getTimestamp(1)).isEqualTo(now);
            }
        }
    }
}
