package io.github.quizraft.cli.shell;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Files and folders by how their names begin.
 *
 * @param workingFolder where relative names begin
 * @param home what {@code ~} stands for
 */
public record FileNames(Path workingFolder, Path home) {
    private static final int MOST = 1_000;

    /** A word with the home folder in place of a tilde. */
    public String expanded(String word) {
        return word.equals("~") || word.startsWith("~/") ? home + word.substring(1) : word;
    }

    List<Choice> beginning(String word, boolean onlyFolders) {
        int cut = word.lastIndexOf('/') + 1;
        String folder = word.substring(0, cut);
        String name = word.substring(cut);
        List<Choice> found = new ArrayList<>();
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(workingFolder.resolve(expanded(folder)))) {
            for (Path each : inside) {
                String itsName = each.getFileName().toString();
                boolean isFolder = Files.isDirectory(each);
                boolean isHidden = itsName.startsWith(".") && !name.startsWith(".");
                if (itsName.startsWith(name) && !isHidden && (isFolder || !onlyFolders)) {
                    String end = isFolder ? File.separator : "";
                    found.add(new Choice(folder + itsName + end, itsName + end, "", !isFolder));
                }
                if (found.size() == MOST) {
                    break;
                }
            }
        } catch (IOException | DirectoryIteratorException | InvalidPathException e) {
            // What cannot be read has no names.
        }
        found.sort(Comparator.comparing(Choice::word));
        return found;
    }
}
