package io.github.quizraft.evidence;

import java.util.List;
import java.util.Optional;

/**
 * The documents of a subject and everything known about their claims.
 *
 * @param documents in the order of the file
 * @param claims in the order of the file
 * @param conflicts in the order of the file
 * @param slips in the order of the file
 */
public record Evidence(List<Document> documents, List<Claim> claims, List<Conflict> conflicts, List<Slip> slips) {
    /** For a user's own bank, which needs no sources. */
    public static Evidence none() {
        return new Evidence(List.of(), List.of(), List.of(), List.of());
    }

    public Optional<Document> document(String id) {
        return documents.stream().filter(document -> document.id().equals(id)).findFirst();
    }

    public Optional<Claim> claim(String id) {
        return claims.stream().filter(claim -> claim.id().equals(id)).findFirst();
    }

    public Optional<Conflict> conflict(String id) {
        return conflicts.stream().filter(conflict -> conflict.id().equals(id)).findFirst();
    }
}
