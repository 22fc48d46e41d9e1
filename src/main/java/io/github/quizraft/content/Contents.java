package io.github.quizraft.content;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where content comes from: its files, what was kept of them, or a program's memory. */
public interface Contents {
    /** A part of a folder's content; whatever is wrong with it is in its problems. */
    Content of(Path folder, Part part);

    /** What is needed of a folder. Each includes the one before it. */
    enum Part {
        /** Glossary alone, for looking a term up; it must be there. */
        GLOSSARY {
            @Override
            public Content read(Path folder) {
                return ContentFolder.readGlossary(folder);
            }

            @Override
            List<Path> mayRead(Path folder) {
                return List.of(folder.resolve(ContentFolder.GLOSSARY));
            }
        },
        /** Glossary and what it stands on; the glossary must be there. */
        REFERENCE {
            @Override
            public Content read(Path folder) {
                return ContentFolder.readReference(folder);
            }

            @Override
            List<Path> mayRead(Path folder) {
                return List.of(
                        folder.resolve(ContentFolder.GLOSSARY),
                        folder.resolve(ContentFolder.QUIZZES).resolve(ContentFolder.SOURCES));
            }
        },
        /** Everything. */
        ALL {
            @Override
            public Content read(Path folder) {
                return ContentFolder.read(folder);
            }

            @Override
            List<Path> mayRead(Path folder) {
                return anyIn(folder);
            }
        },
        /** Everything, with the bank that the glossary makes. */
        STUDY {
            @Override
            public Content read(Path folder) {
                Content content = ContentFolder.read(folder);
                return new Content(content.library().withGlossaryCards(), content.problems());
            }

            @Override
            List<Path> mayRead(Path folder) {
                return anyIn(folder);
            }
        };

        /** Reads it from its files. */
        public abstract Content read(Path folder);

        /** What reading may look at. */
        abstract List<Path> mayRead(Path folder);

        /**
         * The files that reading looks at, in an order that depends on nothing else; what is there and cannot be read is
         * among them. As long as they are the same and none of them changes, reading comes to the same.
         */
        public List<File> files(Path folder) {
            List<File> files = new ArrayList<>();
            for (Path file : mayRead(folder)) {
                if (!Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
                    files.add(file.toFile());
                }
            }
            return files;
        }

        private static List<Path> anyIn(Path folder) {
            List<Path> files = new ArrayList<>();
            files.add(folder.resolve(ContentFolder.GLOSSARY));
            Path quizzes = folder.resolve(ContentFolder.QUIZZES);
            try {
                files.addAll(JsonFiles.in(quizzes));
            } catch (IOException e) {
                files.add(quizzes);
            }
            return files;
        }
    }
}
