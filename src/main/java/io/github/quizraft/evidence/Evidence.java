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
        for (Document document : documents) {
            if (document.id().equals(id)) {
                return Optional.of(document);
            }
        }
        return Optional.empty();
    }

    public Optional<Claim> claim(String id) {
        for (Claim claim : claims) {
            if (claim.id().equals(id)) {
                return Optional.of(claim);
            }
        }
        return Optional.empty();
    }

    public Optional<Conflict> conflict(String id) {
        for (Conflict conflict : conflicts) {
            if (conflict.id().equals(id)) {
                return Optional.of(conflict);
            }
        }
        return Optional.empty();
    }
}
