package io.github.quizraft.group.net;

import io.github.quizraft.group.PlayerView;
import io.github.quizraft.group.Prompt;
import io.github.quizraft.group.Receipt;
import io.github.quizraft.group.ResumeToken;
import io.github.quizraft.group.Scene;
import io.github.quizraft.group.TimeLeft;
import io.github.quizraft.question.Label;
import io.github.quizraft.safe.Safe;
import java.util.List;
import java.util.Optional;

/**
 * A player's page without any script. It asks for itself again every five seconds if the player wants that, and there is
 * nothing to fill in. By itself it does not: who reads slowly, or is read to, would lose the place again and again.
 */
final class PlainPage {
    private static final String BY_ITSELF = "?" + PlainForm.AGAIN;

    private final StringBuilder out = new StringBuilder();
    private final boolean isAgain;

    private PlainPage(boolean isAgain) {
        this.isAgain = isAgain;
    }

    static String of(Optional<ResumeToken> token, Reply reply, boolean isAgain) {
        PlainPage page = new PlainPage(isAgain);
        String quiet = token.map(each -> "/f/" + each.text()).orElse("/");
        String home = token.isPresent() && isAgain ? quiet + BY_ITSELF : quiet;
        boolean isFilling = reply instanceof Reply.State state
                && state.you()
                        .filter(you -> you.mayAnswer() || you.next().isPresent())
                        .isPresent();
        page.out
                .append("<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>Quiz</title>");
        if (isAgain && !isFilling && !(reply instanceof Reply.Refused)) {
            page.out
                    .append("<meta http-equiv=\"refresh\" content=\"5;url=")
                    .append(home)
                    .append("\">");
        }
        page.body(token, reply);
        page.link(home, "Look again");
        if (token.isPresent()) {
            page.link(
                    isAgain ? quiet : quiet + BY_ITSELF,
                    isAgain ? "Stop looking by itself" : "Look every five seconds");
        }
        page.out.append("</html>\n");
        return page.out.toString();
    }

    private void body(Optional<ResumeToken> token, Reply reply) {
        if (reply instanceof Reply.State state
                && token.isPresent()
                && state.you().isPresent()) {
            state(token.get(), state.scene(), state.you().get());
        } else if (reply instanceof Reply.Ack ack) {
            text(
                    "p",
                    ack.receipt() == Receipt.COUNTED
                            ? "Your answer counts."
                            : "Your answer was not taken: " + why(Reply.word(ack.receipt())) + ".");
        } else if (reply instanceof Reply.Refused refused) {
            text("p", "Sorry: " + why(refused.why()) + ".");
            link("/", "Join again");
        } else {
            link("/", "Join the quiz");
        }
    }

    /** The short words of messages are for programs. */
    private static String why(String word) {
        return switch (word) {
            case "code" -> "no quiz has this code";
            case "name" -> "that is no name to be shown";
            case "name_taken" -> "this name is taken";
            case "no_team" -> "there is no such team";
            case "locked" -> "nobody may join now";
            case "full" -> "the quiz is full";
            case "removed" -> "the host removed you";
            case "over" -> "the quiz is over";
            case "slow_down" -> "slow down, wait a few seconds and look again";
            case "already" -> "another one of yours counts";
            case "late" -> "it came too late";
            case "not_now" -> "the question is not open; send it again when it is";
            case "not_yours" -> "this question is not yours";
            case "unfit" -> "that is no answer here";
            default -> "you have no seat here";
        };
    }

    private void link(String to, String text) {
        out.append("<p><a href=\"").append(to).append("\">").append(text).append("</a></p>");
    }

    private void state(ResumeToken token, Scene scene, PlayerView you) {
        text("p", you.player().name() + ", " + you.score() + " points");
        if (scene instanceof Scene.Asked asked) {
            text("h1", asked.heading().stem());
            asked.clock().left().ifPresent(left -> text("p", left.toSeconds() + " s left"));
            if (you.mayAnswer() && asked.prompt().isPresent()) {
                form(
                        token,
                        RoundNumber.of(asked.heading().round()).written(),
                        Places.hidden(asked.prompt().get()));
            } else {
                text(
                        "p",
                        you.answer().isPresent()
                                ? "Your answer counts."
                                : you.next().isPresent() ? "Time is up." : "Wait.");
            }
        } else if (scene instanceof Scene.Revealed revealed) {
            text("h1", revealed.heading().stem());
            text(
                    "p",
                    you.result()
                            .map(given -> "You: " + PlayerForm.word(given) + ", " + given.points() + " points")
                            .orElse("You gave no answer."));
            revealed.keyText().forEach(line -> text("p", "Answer: " + line));
            text("p", revealed.explanation());
            revealed.check().ifPresent(check -> text("p", "Check: " + check));
            if (!revealed.sources().isEmpty()) {
                text("p", "Source: " + String.join("; ", revealed.sources()));
            }
        } else if (scene instanceof Scene.Underway underway) {
            text("h1", underway.title());
            boolean isThrough = you.next().isEmpty();
            text(
                    "p",
                    isThrough
                            ? "All your answers are in. Come back after the end for the right ones."
                            : underway.questions() + " questions. You may stop and come back here at any time.");
            underway.clock()
                    .left()
                    .ifPresent(left -> text("p", "Open for another " + new TimeLeft(left).inWords() + "."));
        } else {
            boolean isOver = scene instanceof Scene.Podium || scene instanceof Scene.Ended;
            text(
                    "h1",
                    scene instanceof Scene.Lobby
                            ? "You are in. Wait for the host to begin."
                            : isOver ? "The quiz is over." : "Look at the screen.");
            you.rank().ifPresent(rank -> text("p", "You are number " + rank + "."));
            if (isOver) {
                link("/f/" + token.text() + "/answers", "Keep my answers");
            }
        }
        you.next().ifPresent(next -> next(token, RoundNumber.of(next)));
    }

    private void next(ResumeToken token, RoundNumber round) {
        out.append("<form method=\"post\" action=\"/f\">");
        hidden("token", token.text());
        hidden("next", round.written());
        out.append("<p><button>Next question</button></p></form>");
    }

    private void form(ResumeToken token, String round, Prompt prompt) {
        out.append("<form method=\"post\" action=\"/f\">");
        hidden("token", token.text());
        hidden("round", round);
        if (isAgain) {
            hidden(PlainForm.AGAIN, "1");
        }
        if (prompt instanceof Prompt.Choice choice) {
            choice.options().forEach(each -> pick(choice.several() ? "checkbox" : "radio", "picked", each));
        } else if (prompt instanceof Prompt.Judge judge) {
            pick("radio", "verdict", new Label("true", "True"));
            pick("radio", "verdict", new Label("false", "False"));
            text("p", "because");
            judge.reasons().forEach(each -> pick("radio", "picked", each));
        } else if (prompt instanceof Prompt.Blanks blanks) {
            text("p", blanks.text());
            blanks.names().forEach(name -> typed("Blank " + name));
        } else if (prompt instanceof Prompt.Pairs pairs) {
            pairs.left().forEach(left -> pair(left, pairs.right()));
        } else if (prompt instanceof Prompt.Steps steps) {
            text("p", "Number them in the right order.");
            for (int i = 0; i < steps.steps().size(); i++) {
                step(steps.steps().get(i), i + 1);
            }
        } else {
            String unit = ((Prompt.Words) prompt).unit();
            typed(unit.isEmpty() ? "Your answer" : "Your answer in " + unit);
        }
        out.append("<p><button>Send</button> <button name=\"pass\" value=\"1\">I do not know</button></p></form>");
    }

    private void pick(String type, String name, Label label) {
        out.append("<p><label><input type=\"")
                .append(type)
                .append("\" name=\"")
                .append(name)
                .append("\" value=\"");
        out.append(escaped(label.id()))
                .append("\"> ")
                .append(escaped(label.text()))
                .append("</label></p>");
    }

    private void typed(String name) {
        out.append("<p><label>").append(escaped(name)).append(" <input name=\"typed\" maxlength=\"200\"></label></p>");
    }

    private void pair(Label left, List<Label> right) {
        out.append("<p><label>")
                .append(escaped(left.text()))
                .append(" <select name=\"")
                .append(PlainForm.PAIR);
        out.append(escaped(left.id())).append("\"><option value=\"\">choose</option>");
        right.forEach(each -> out.append("<option value=\"")
                .append(escaped(each.id()))
                .append("\">")
                .append(escaped(each.text()))
                .append("</option>"));
        out.append("</select></label></p>");
    }

    private void step(Label step, int place) {
        out.append("<p><label><input name=\"").append(PlainForm.STEP).append(escaped(step.id()));
        out.append("\" inputmode=\"numeric\" size=\"3\" value=\"").append(place).append("\"> ");
        out.append(escaped(step.text())).append("</label></p>");
    }

    private void hidden(String name, String value) {
        out.append("<input type=\"hidden\" name=\"").append(name).append("\" value=\"");
        out.append(escaped(value)).append("\">");
    }

    private void text(String tag, String text) {
        if (!text.isBlank()) {
            out.append('<')
                    .append(tag)
                    .append('>')
                    .append(escaped(text))
                    .append("</")
                    .append(tag)
                    .append('>');
        }
    }

    private static String escaped(String text) {
        return Safe.line(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
