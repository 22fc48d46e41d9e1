package io.github.quizraft.content;

import java.nio.file.Path;

/** Where content comes from: read anew each time, or kept by a program that runs for long. */
public interface Contents {
    /** Reads it whenever it is asked for. */
    static Contents fresh() {
        return new Fresh();
    }

    /** A class and no lambda: setting up the first of these takes a short run a third of its time. */
    final class Fresh implements Contents {
        private Fresh() {}

        @Override
        public Content of(Path folder, Part part) {
            return part.read(folder);
        }
    }

    /** A part of a folder's content; whatever is wrong with it is in its problems. */
    Content of(Path folder, Part part);

    /** What is needed of a folder. Each includes the one before it. */
    enum Part {
        /** Glossary alone, for looking a term up; it must be there. */
        GLOSSARY {
            @Override
            Content read(Path folder) {
                return ContentFolder.readGlossary(folder);
            }
        },
        /** Glossary and what it stands on; the glossary must be there. */
        REFERENCE {
            @Override
            Content read(Path folder) {
                return ContentFolder.readReference(folder);
            }
        },
        /** Everything. */
        ALL {
            @Override
            Content read(Path folder) {
                return ContentFolder.read(folder);
            }
        };

        abstract Content read(Path folder);
    }
}
