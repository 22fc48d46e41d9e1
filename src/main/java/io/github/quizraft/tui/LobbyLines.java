package io.github.quizraft.tui;

import io.github.quizraft.group.HostView;
import io.github.quizraft.group.Invitation;
import io.github.quizraft.group.Player;
import io.github.quizraft.group.Scene;
import io.github.quizraft.qr.QrText;
import io.github.quizraft.settings.Command;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How players come in: the code for cameras beside what there is to type, where both fit, or only what there is to type.
 *
 * @param width of the text
 * @param rows there are
 * @param setup how players come, and what can be drawn
 */
record LobbyLines(int width, int rows, HostSetup setup) {
    private static final int LEAST_BESIDE = 34;

    List<Line> of(Scene.Lobby lobby, Invitation invitation, HostLook look, HostView view) {
        int chosen = look.address();
        String link = invitation.link(chosen);
        QrText code = setup.inAscii() ? QrText.ascii(link) : QrText.halfBlocks(link);
        boolean isDrawn =
                width >= code.width() + LEAST_BESIDE && rows >= code.rows().size();
        int beside = isDrawn ? width - code.width() - 2 : width;
        List<Line> text = text(lobby, invitation, chosen, view, beside);
        if (!isDrawn) {
            return text;
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(code.rows().size(), text.size()); i++) {
            Line left = i < code.rows().size()
                    ? Line.of(code.rows().get(i), Role.LIGHT)
                    : Line.of(" ".repeat(code.width()));
            lines.add(Line.of(" ").plus(left).plus(i < text.size() ? text.get(i) : Line.EMPTY));
        }
        return lines;
    }

    private List<Line> text(Scene.Lobby lobby, Invitation invitation, int chosen, HostView view, int width) {
        List<Line> lines = new ArrayList<>(Wrap.hanging(" ", lobby.title(), width, Role.TITLE));
        Invitation.Address address = invitation.address(chosen);
        lines.addAll(Wrap.hanging(" Go to  ", invitation.url(chosen), width, Role.TITLE));
        lines.add(Line.of(" Code   ").plus(invitation.code().spaced(), Role.TITLE));
        String found = address.isReachable()
                ? "answers here; if phones find nothing: guest Wi-Fi or a firewall"
                : "does not answer even here; try another with " + setup.keys().name(Command.ADDRESS);
        lines.addAll(Wrap.hanging(" ", address.where() + " " + found, width, Role.DIM));
        lines.addAll(Wrap.hanging(" Projector  ", invitation.url(chosen) + "/screen", width, Role.DIM));
        lines.add(Line.EMPTY);
        List<Player> players = view.players();
        int away = players.size() - view.here();
        lines.add(Line.of(
                " " + (players.size() == 1 ? "1 player" : players.size() + " players")
                        + (away > 0 ? ", " + away + " away" : "")
                        + (view.isLocked() ? "   locked" : "   open"),
                Role.ACCENT));
        String names = players.stream().map(player -> player.name().text()).collect(Collectors.joining(", "));
        lines.addAll(Wrap.hanging(" ", names, width, Role.PLAIN));
        return lines;
    }
}
