package io.github.quizraft.stats.report;

import io.github.quizraft.stats.Forecast;
import io.github.quizraft.stats.Measures;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What becomes due. */
final class ForecastSection {
    private static final int WEEK = 7;

    private ForecastSection() {}

    static Section of(Forecast forecast) {
        List<Columns.Column> columns = IntStream.range(0, forecast.due().size())
                .mapToObj(day -> new Columns.Column(
                        name(forecast.today().plusDays(day)),
                        tick(day),
                        forecast.due().get(day)))
                .toList();
        return new Section(
                "Due cards",
                List.of("Today " + forecast.within(1) + ", tomorrow "
                        + forecast.due().get(1) + "; within 7 days "
                        + forecast.within(WEEK) + ", within " + Forecast.DAYS + " days "
                        + forecast.within(Forecast.DAYS) + ", later " + forecast.later() + "."),
                Optional.of(new Columns(columns)),
                "",
                "",
                Optional.of(table(columns)),
                List.of(Measures.FORECAST));
    }

    private static String name(LocalDate day) {
        return Wording.weekday(day) + " " + day;
    }

    private static String tick(int day) {
        if (day == 0) {
            return "today";
        }
        return day % WEEK == 0 ? "+" + day + " d" : "";
    }

    private static Table table(List<Columns.Column> columns) {
        return new Table(
                List.of("day", "cards"),
                columns.stream()
                        .map(column -> List.of(column.name(), String.valueOf(column.value())))
                        .toList());
    }
}
