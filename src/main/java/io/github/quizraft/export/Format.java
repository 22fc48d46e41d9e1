package io.github.quizraft.export;

import io.github.quizraft.glossary.Glossary;
import java.util.List;

/**
 * A form in which other programs read a glossary. In all of them texts have passed {@link io.github.quizraft.safe.Safe}:
 * most of these programs send what they read to a terminal as it is.
 */
public enum Format {
    /** Read by sdcv and GoldenDict. */
    STARDICT {
        @Override
        public List<Part> parts(Glossary glossary, Edition edition) {
            return StarDict.parts(glossary, edition);
        }

        @Override
        List<String> suffixes() {
            return List.of(".idx", ".dict", ".syn", ".ifo");
        }

        @Override
        List<String> shadows() {
            return List.of(".dict.dz", ".idx.gz", ".syn.dz");
        }
    },
    /** Served by dictd. */
    DICTD {
        @Override
        public List<Part> parts(Glossary glossary, Edition edition) {
            return Dictd.parts(glossary, edition);
        }

        @Override
        List<String> suffixes() {
            return List.of(".dict", ".index");
        }

        @Override
        List<String> shadows() {
            return List.of(".dict.dz");
        }
    },
    /** TermBase eXchange, ISO 30042:2019, dialect TBX-Basic. */
    TBX {
        @Override
        public List<Part> parts(Glossary glossary, Edition edition) {
            return Tbx.parts(glossary, edition);
        }
    },
    /** For spreadsheets and databases. */
    CSV {
        @Override
        public List<Part> parts(Glossary glossary, Edition edition) {
            return GlossaryTable.parts(glossary);
        }
    };

    /** The files of an export; the last is the one that programs look for. */
    public abstract List<Part> parts(Glossary glossary, Edition edition);

    /** Whether it takes several files, in a folder. */
    public boolean isSet() {
        return suffixes().size() > 1;
    }

    /** Of the files that an export may have; the last is that of the file that programs look for. */
    List<String> suffixes() {
        return List.of("");
    }

    /** Of files that programs would read instead of these. */
    List<String> shadows() {
        return List.of();
    }
}
