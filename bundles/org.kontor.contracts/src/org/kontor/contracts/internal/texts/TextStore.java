package org.kontor.contracts.internal.texts;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.kontor.contracts.texts.TextPart;
import org.kontor.contracts.texts.TextReason;
import org.kontor.contracts.texts.TextVersion;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.UnitOfWork;

/** Keeps versions of documents and finds them again; versions are only ever added. */
public final class TextStore {

    private static final String OF_RECORD = "SELECT t FROM TextVersion t WHERE t.recordId = ?1 AND t.recordType = ?2";
    private static final int LONGEST_NOTE = 200;

    private TextStore() {}

    /** All versions of a record's text, the latest first. */
    static List<TextVersion> versions(UnitOfWork uow, RecordRef record) {
        return uow.query(TextVersion.class, OF_RECORD + " ORDER BY t.number DESC", record.id(), record.type());
    }

    /** What the record's text says now; empty when it has none. */
    static Optional<TextVersion> current(UnitOfWork uow, RecordRef record) {
        return versions(uow, record).stream()
                .filter(version -> version.getReason().canBeCurrent())
                .findFirst();
    }

    /** Adds a version; the caller holds the lock on its record, so that numbers follow each other. */
    static TextVersion add(
            UnitOfWork uow, RecordRef record, byte[] document, TextReason reason, int basedOn, String note) {
        String sha256 = sha256(document);
        keep(uow, sha256, document);
        return add(uow, record, reason, basedOn, note, document.length, sha256);
    }

    /** Lets a record say what another says, without keeping the content twice. */
    static void carry(UnitOfWork uow, RecordRef from, RecordRef to, String note) {
        Optional<TextVersion> source = current(uow, from);
        Optional<TextVersion> target = current(uow, to);
        boolean same = source.map(TextVersion::getSha256).equals(target.map(TextVersion::getSha256));
        if (source.isPresent() && !same) {
            int basedOn = target.map(TextVersion::getNumber).orElse(0);
            TextVersion text = source.get();
            add(uow, to, TextReason.AMENDED, basedOn, note, text.getBytes(), text.getSha256());
        }
    }

    /** The same content once more as the current version. */
    static TextVersion restore(UnitOfWork uow, TextVersion version) {
        return add(
                uow,
                version.getRecord(),
                TextReason.RESTORED,
                version.getNumber(),
                "",
                version.getBytes(),
                version.getSha256());
    }

    private static TextVersion add(
            UnitOfWork uow, RecordRef record, TextReason reason, int basedOn, String note, long bytes, String sha256) {
        int number = 1
                + versions(uow, record).stream()
                        .mapToInt(TextVersion::getNumber)
                        .max()
                        .orElse(0);
        String shortened = note.length() > LONGEST_NOTE ? note.substring(0, LONGEST_NOTE) : note;
        TextVersion version = uow.add(new TextVersion(record, number, reason, basedOn, shortened, bytes, sha256));
        uow.entities().flush();
        SearchedWords.follow(uow, record);
        uow.changed(record);
        return version;
    }

    private static void keep(UnitOfWork uow, String sha256, byte[] document) {
        if (uow.entities().find(TextPart.class, new TextPart.Key(sha256, 0)) != null) {
            return;
        }
        for (int part = 0, at = 0; at < document.length; part++, at += TextPart.MOST_BYTES) {
            byte[] bytes = Arrays.copyOfRange(document, at, Math.min(document.length, at + TextPart.MOST_BYTES));
            TextPart stored = uow.add(new TextPart(sha256, part, bytes));
            uow.entities().flush();
            uow.entities().detach(stored);
        }
    }

    /**
     * The document of a version.
     *
     * @throws ProblemException when it is not what was stored
     */
    static byte[] content(UnitOfWork uow, TextVersion version) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        uow.query(TextPart.class, "SELECT p FROM TextPart p WHERE p.sha256 = ?1 ORDER BY p.part", version.getSha256())
                .forEach(part -> {
                    document.writeBytes(part.getContent());
                    uow.entities().detach(part);
                });
        byte[] bytes = document.toByteArray();
        if (!sha256(bytes).equals(version.getSha256())) {
            throw new ProblemException(TextsText.of("text.damaged", version.getNumber()));
        }
        return bytes;
    }

    /** The SHA-256 of a document in hexadecimal digits. */
    static String sha256(byte[] document) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
