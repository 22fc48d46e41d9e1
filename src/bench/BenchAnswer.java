import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers that follow from a player's number alone, so that two quizzes can be compared: some right, some wrong. */
final class BenchAnswer {
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9]+)\"");

    private BenchAnswer() {}

    /** To the question of a snapshot, as the fields of a message. */
    static String to(String snapshot, int player) {
        String how = BenchPlayer.between(snapshot, "\"as\":\"", "\"");
        return switch (how) {
            case "choice" -> "\"picked\":[\"" + one(ids(snapshot, "options"), player) + "\"]";
            case "judge" -> "\"verdict\":" + (player % 2 == 0) + ",\"picked\":[\"" + one(ids(snapshot, "reasons"), player) + "\"]";
            case "steps" -> {
                List<String> steps = ids(snapshot, "steps");
                Collections.rotate(steps, player);
                yield "\"order\":[\"" + String.join("\",\"", steps) + "\"]";
            }
            case "pairs" -> "\"left\":[\"1\"],\"right\":[\"" + one(ids(snapshot, "right"), player) + "\"]";
            default -> "\"pass\":true";
        };
    }

    private static String one(List<String> ids, int player) {
        return ids.get(player % ids.size());
    }

    private static List<String> ids(String snapshot, String list) {
        List<String> found = new ArrayList<>();
        Matcher id = ID.matcher(BenchPlayer.between(snapshot, "\"" + list + "\":[", "]"));
        while (id.find()) {
            found.add(id.group(1));
        }
        return found;
    }
}
