package io.github.quizraft.stats.report;

import io.github.quizraft.json.JsonObject;
import io.github.quizraft.stats.Measure;
import java.util.List;

/** What numbers mean, for other programs. */
public final class MeasureJson {
    private MeasureJson() {}

    /** Each measure as an object. */
    public static List<JsonObject> of(List<Measure> measures) {
        return measures.stream().map(MeasureJson::of).toList();
    }

    private static JsonObject of(Measure measure) {
        JsonObject object = new JsonObject()
                .put("id", measure.id())
                .put("name", measure.name())
                .put("definition", measure.definition());
        return measure.source().isEmpty() ? object : object.put("source", measure.source());
    }
}
