package io.github.quizraft.group.net;

import io.github.quizraft.group.PlayerView;
import io.github.quizraft.group.Receipt;
import io.github.quizraft.group.ResumeToken;
import io.github.quizraft.group.RoundId;
import io.github.quizraft.group.Scene;
import io.github.quizraft.json.JsonObject;
import io.github.quizraft.json.JsonText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a player is told. */
sealed interface Reply {
    /** As it goes over the network. */
    String json();

    /** First of all. */
    record Hello(ResumeToken token, List<String> teams) implements Reply {
        @Override
        public String json() {
            JsonObject out = type("hello").put("token", token.text());
            return JsonText.line(teams.isEmpty() ? out : out.put("teams", teams));
        }
    }

    /**
     * How things stand.
     *
     * @param all the scene as text, which is the same for everybody and made once
     */
    record State(Scene scene, String all, Optional<PlayerView> you) implements Reply {
        @Override
        public String json() {
            String own = you.map(view -> ",\"you\":" + JsonText.line(PlayerForm.written(view)))
                    .orElse("");
            return "{\"t\":\"state\",\"all\":" + all + own + "}";
        }
    }

    /** What became of an answer. */
    record Ack(RoundId round, Receipt receipt) implements Reply {
        @Override
        public String json() {
            return JsonText.line(
                    type("ack").put("round", RoundNumber.of(round).written()).put("receipt", word(receipt)));
        }
    }

    /** No seat. */
    record Refused(String why) implements Reply {
        @Override
        public String json() {
            return JsonText.line(type("refused").put("why", why));
        }
    }

    /** The connection lives. */
    record Beat() implements Reply {
        @Override
        public String json() {
            return "{\"t\":\"beat\"}";
        }
    }

    /** The connection ends. */
    record Bye(String why) implements Reply {
        @Override
        public String json() {
            return JsonText.line(type("bye").put("why", why));
        }
    }

    private static JsonObject type(String name) {
        return new JsonObject().put("t", name);
    }

    /** How a value is called in messages. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
