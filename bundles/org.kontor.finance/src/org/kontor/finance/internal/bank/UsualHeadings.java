package org.kontor.finance.internal.bank;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kontor.finance.bank.BankColumns;

/** What banks usually call the columns of their statements, in Chinese and in English. */
final class UsualHeadings {

    private static final List<String> DAY =
            List.of("记账日期", "交易日期", "入账日期", "交易时间", "日期", "booking date", "transaction date", "value date", "date");
    private static final List<String> AMOUNT = List.of("交易金额", "发生额", "金额", "amount");
    private static final List<String> INCOMING =
            List.of("贷方发生额", "贷方金额", "收入金额", "收入", "转入金额", "credit amount", "credit", "paid in", "deposit");
    private static final List<String> OUTGOING =
            List.of("借方发生额", "借方金额", "支出金额", "支出", "转出金额", "debit amount", "debit", "paid out", "withdrawal");
    private static final List<String> PAYER =
            List.of("对方户名", "对方名称", "对方单位名称", "付款人名称", "付款人", "counterparty name", "counterparty", "payer", "name");
    private static final List<String> PAYER_ACCOUNT =
            List.of("对方账号", "对方帐号", "付款人账号", "counterparty account", "payer account", "iban", "account");
    private static final List<String> REFERENCE =
            List.of("附言", "摘要", "用途", "备注", "reference", "purpose", "description", "details");

    private UsualHeadings() {}

    static BankColumns guess(List<String> headings) {
        Optional<String> incoming = find(headings, INCOMING);
        return new BankColumns(
                find(headings, DAY).orElse(""),
                incoming.isPresent() ? Optional.empty() : find(headings, AMOUNT),
                incoming,
                find(headings, OUTGOING),
                find(headings, PAYER),
                find(headings, PAYER_ACCOUNT),
                find(headings, REFERENCE));
    }

    /** The heading that is called like one of the words, the first word first; then one that holds it. */
    private static Optional<String> find(List<String> headings, List<String> words) {
        for (String word : words) {
            Optional<String> same = headings.stream()
                    .filter(heading -> heading.strip().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst();
            if (same.isPresent()) {
                return same;
            }
        }
        return words.stream()
                .filter(word -> word.codePoints().anyMatch(Character::isIdeographic))
                .flatMap(word -> headings.stream().filter(heading -> heading.contains(word)))
                .findFirst();
    }
}
