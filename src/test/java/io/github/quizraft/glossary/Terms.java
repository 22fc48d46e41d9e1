package io.github.quizraft.glossary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A small glossary with every trap that the real one has. */
public final class Terms {
    private Terms() {}

    public static Glossary small() {
        return glossary(
                term(
                        "NMDA receptor",
                        "A glutamate receptor that ketamine blocks.",
                        "NMDAR",
                        "NMDA",
                        "N-methyl-D-aspartate receptor"),
                term("AMPA receptor", "The receptor behind most fast excitation.", "AMPAR"),
                term("ketamine", "An anesthetic studied in depression.", "Ketalar", "racemic ketamine"),
                term("esketamine", "One mirror image of ketamine.", "S-ketamine", "Spravato"),
                term("BDNF", "A growth protein of nerve cells.", "brain-derived neurotrophic factor")
                        .with(List.of("neurotropic"), List.of()),
                term("4E-BP", "A brake on the making of protein.", "4EBP").with(List.of(), List.of("4E-BP1", "4E-BP2")),
                term("G protein", "It passes signals on inside a cell.").with(List.of(), List.of("Gs alpha")),
                term("mTOR", "A kinase that drives growth.", "mechanistic target of rapamycin"),
                term("mRNA", "The message that ribosomes read.", "messenger RNA"),
                term("SSRI", "A drug that keeps serotonin in the gap.").with(List.of("SSR1"), List.of()),
                term("SNRI", "A drug that keeps two transmitters in the gap."),
                term("serotonin", "A monoamine transmitter.", "5-HT", "5-hydroxytryptamine"),
                term("anesthetic", "A drug that takes feeling away.", "anaesthetic")
                        .with(List.of(), List.of("dissociative anesthetic")),
                term("analgesic", "A drug that takes pain away.", "painkiller"),
                term("hippocampus", "The part of the brain that makes memories."),
                term("excitatory neuron", "It makes the next cell fire."),
                term("inhibitory neuron", "It quietens the next cell."),
                term("spinal cord", "The nerve bundle in the back."),
                term("lipid raft", "A patch of membrane."),
                term("substance P", "A peptide that carries pain signals."),
                term("reuptake", "Taking a transmitter back into the cell that sent it."));
    }

    public static Glossary glossary(Words... terms) {
        return new Glossary(Stream.of(terms).map(Words::term).toList());
    }

    public static Words term(String name, String meaning, String... aliases) {
        return new Words(name, meaning, List.of(aliases), List.of(), List.of());
    }

    /** What matters of a term for finding it. */
    public record Words(String name, String meaning, List<String> aliases, List<String> slips, List<String> related) {
        /** With misspellings, and with names that are related and not the same. */
        public Words with(List<String> someSlips, List<String> someRelated) {
            return new Words(name, meaning, aliases, someSlips, someRelated);
        }

        Term term() {
            return new Term(
                    new TermId(Folding.spaced(name).replace(' ', '-')),
                    name,
                    Optional.empty(),
                    Optional.empty(),
                    aliases,
                    slips.stream()
                            .map(form -> new Term.SlipForm(form, "d1", "misprint in d1"))
                            .toList(),
                    related,
                    "",
                    new Term.Definition(meaning, ""),
                    "",
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    "");
        }
    }
}
