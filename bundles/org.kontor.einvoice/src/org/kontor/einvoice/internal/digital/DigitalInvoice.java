package org.kontor.einvoice.internal.digital;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kontor.einvoice.TaxCategory;
import org.kontor.einvoice.internal.document.Decimals;
import org.kontor.einvoice.internal.document.Party;
import org.kontor.einvoice.internal.document.TaxedDocument;
import org.kontor.einvoice.internal.document.TaxedLine;

/**
 * The fields of a digital invoice (数电票) by name and in order, the same in every format. Of a red invoice quantities and amounts
 * are below zero. The names are documented on the help page of e-invoices.
 *
 * @param head fields of the invoice
 * @param lines fields of each line
 */
public record DigitalInvoice(Map<String, Object> head, List<Map<String, Object>> lines) {

    private static final String EXEMPT = "免税";

    /** The fields of a document. */
    public static DigitalInvoice of(TaxedDocument document) {
        BigDecimal sign = BigDecimal.valueOf(document.credits().isPresent() ? -1 : 1);
        return new DigitalInvoice(
                head(document, sign),
                document.lines().stream()
                        .map(line -> line(document, line, sign))
                        .toList());
    }

    private static Map<String, Object> head(TaxedDocument document, BigDecimal sign) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("发票流水号", document.number());
        head.put("开票日期", document.day().toString());
        head.put("发票类型", document.credits().isPresent() ? "红字发票" : "蓝字发票");
        party(head, "购买方", document.buyer());
        party(head, "销售方", document.seller());
        head.put("合计金额", document.net().multiply(sign));
        head.put("合计税额", document.tax().multiply(sign));
        head.put("价税合计", document.gross().multiply(sign));
        head.put("备注", "订单 " + document.orderNumber());
        head.put("开票人", document.issuedBy());
        head.put(
                "对应蓝字发票号码",
                document.credits().map(TaxedDocument.Credited::officialNumber).orElse(""));
        head.put(
                "对应蓝字发票流水号",
                document.credits().map(TaxedDocument.Credited::number).orElse(""));
        return head;
    }

    private static void party(Map<String, Object> head, String side, Party party) {
        head.put(side + "名称", party.name());
        head.put(side + "纳税人识别号", party.taxNumber());
        head.put(side + "地址", party.address().line());
        head.put(side + "电话", party.phone());
        head.put(side + "开户银行", party.bank());
        head.put(side + "银行账号", party.bankAccount());
    }

    private static Map<String, Object> line(TaxedDocument document, TaxedLine line, BigDecimal sign) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("发票流水号", document.number());
        fields.put("项目名称", "*" + line.shortName() + "*" + line.productName());
        fields.put("商品和服务税收编码", line.taxCode());
        fields.put("规格型号", line.model() == null ? "" : line.model());
        fields.put("单位", line.unit());
        fields.put("数量", Decimals.plain(line.quantity().multiply(sign)));
        fields.put("单价", Decimals.plain(line.price()));
        fields.put("金额", line.net().multiply(sign));
        fields.put("税率", line.category() == TaxCategory.EXEMPT ? EXEMPT : Decimals.plain(line.rate()));
        fields.put("税额", line.tax().multiply(sign));
        fields.put("优惠政策", line.reason());
        return fields;
    }
}
