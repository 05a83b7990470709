package org.kontor.finance.internal.accounting;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.kontor.finance.accounting.JournalBatch;
import org.kontor.finance.accounting.Posting;
import org.kontor.kernel.text.Json;

/** The text of a batch, as CSV and as JSON. The digest of a batch is that of its CSV without the column that holds it. */
final class BatchFile {

    private static final List<String> HEADINGS = List.of(
            "batch",
            "position",
            "day",
            "account",
            "debit",
            "credit",
            "currency",
            "document",
            "source",
            "partner",
            "documentCurrency",
            "documentAmount");

    private BatchFile() {}

    /** A heading row and a row for each posting; lines end as RFC 4180 wants it. */
    static String csv(JournalBatch batch) {
        StringBuilder text = new StringBuilder(String.join(",", HEADINGS)).append("\r\n");
        for (Posting posting : batch.getPostings()) {
            text.append(values(batch, posting).stream().map(BatchFile::quoted).collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        return text.toString();
    }

    /** One object: the head of the batch and its postings. */
    static String json(JournalBatch batch) {
        String postings = batch.getPostings().stream()
                .map(posting -> object(values(batch, posting)))
                .collect(Collectors.joining(",\n    "));
        return "{\n  \"batch\": " + Json.string(batch.getNumber())
                + batch.company()
                        .map(name -> ",\n  \"company\": " + Json.string(name))
                        .orElse("")
                + ",\n  \"cutOff\": " + Json.string(batch.getCutOff().toString())
                + ",\n  \"currency\": " + Json.string(batch.getCurrency())
                + ",\n  \"total\": " + Json.string(plain(batch.getTotal()))
                + ",\n  \"digest\": " + Json.string(batch.getDigest())
                + ",\n  \"postings\": [\n    " + postings + "\n  ]\n}\n";
    }

    private static List<String> values(JournalBatch batch, Posting posting) {
        return List.of(
                batch.getNumber(),
                Integer.toString(posting.getPosition() + 1),
                posting.getDay().toString(),
                posting.getAccount().name(),
                plain(posting.getDebit()),
                plain(posting.getCredit()),
                batch.getCurrency(),
                posting.getDocument(),
                posting.getSource().name(),
                posting.getPartner(),
                posting.getDocumentCurrency(),
                plain(posting.getDocumentAmount()));
    }

    private static String plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return (stripped.scale() < 2 ? stripped.setScale(2) : stripped).toPlainString();
    }

    private static String quoted(String value) {
        boolean needed = value.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return needed ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }

    private static String object(List<String> values) {
        StringBuilder text = new StringBuilder("{");
        for (int i = 1; i < values.size(); i++) {
            text.append(i == 1 ? "" : ", ")
                    .append(Json.string(HEADINGS.get(i)))
                    .append(": ")
                    .append(Json.string(values.get(i)));
        }
        return text.append('}').toString();
    }
}
