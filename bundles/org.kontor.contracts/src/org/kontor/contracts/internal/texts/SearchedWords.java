package org.kontor.contracts.internal.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.texts.TextVersion;
import org.kontor.contracts.texts.TextWords;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the words of the current documents of contracts, so that the finder reads inside them (CON-07). */
final class SearchedWords {

    private static final Logger LOG = LoggerFactory.getLogger(SearchedWords.class);

    /** Short paragraphs, as headings are, stand with what follows them. */
    private static final int SHORT = 200;

    /** What is cut stands in both pieces, so that a word at the cut is found. */
    private static final int OVERLAP = 60;

    private static final String NO_DOCUMENT = "-";
    private static final String BETWEEN = "  ";

    private SearchedWords() {}

    /** Reads the current document of a contract unless its words are known; a document that cannot be read has none. */
    static void follow(UnitOfWork uow, RecordRef record) {
        if (!record.type().equals(Contracts.TYPE)) {
            return;
        }
        Optional<TextVersion> current = TextStore.current(uow, record);
        String sha256 = current.map(TextVersion::getSha256).orElse(NO_DOCUMENT);
        boolean known = !uow.query(
                        TextWords.class,
                        "SELECT w FROM TextWords w WHERE w.contractId = ?1 AND w.line = 0 AND w.sha256 = ?2",
                        record.id(),
                        sha256)
                .isEmpty();
        if (known) {
            return;
        }
        uow.entities()
                .createQuery("DELETE FROM TextWords w WHERE w.contractId = ?1")
                .setParameter(1, record.id())
                .executeUpdate();
        uow.add(TextWords.readOf(record.id(), sha256));
        int line = 0;
        for (String words : current.map(version -> pieces(uow, version)).orElse(List.of())) {
            line++;
            uow.add(new TextWords(record.id(), line, sha256, words));
        }
    }

    private static List<String> pieces(UnitOfWork uow, TextVersion version) {
        try {
            return pieces(WordText.lines(TextStore.content(uow, version)));
        } catch (ProblemException unreadable) {
            LOG.warn(
                    "The text of {}, version {}, cannot be read and is not searched",
                    version.getRecord(),
                    version.getNumber(),
                    unreadable);
            return List.of();
        }
    }

    /** Paragraphs as they are searched: short ones together, very long ones in pieces. */
    static List<String> pieces(List<String> paragraphs) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (String paragraph : paragraphs) {
            String words = paragraph.strip();
            if (!piece.isEmpty() && piece.length() + BETWEEN.length() + words.length() > SHORT) {
                cut(piece.toString(), pieces);
                piece.setLength(0);
            }
            piece.append(piece.isEmpty() ? "" : BETWEEN).append(words);
        }
        cut(piece.toString(), pieces);
        return pieces;
    }

    private static void cut(String words, List<String> pieces) {
        int from = 0;
        while (words.length() - from > TextWords.MOST_CHARACTERS) {
            pieces.add(words.substring(from, from + TextWords.MOST_CHARACTERS));
            from += TextWords.MOST_CHARACTERS - OVERLAP;
        }
        if (from < words.length()) {
            pieces.add(words.substring(from));
        }
    }
}
