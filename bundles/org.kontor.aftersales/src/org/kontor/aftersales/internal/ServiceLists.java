package org.kontor.aftersales.internal;

import java.util.List;
import org.kontor.aftersales.Channel;
import org.kontor.aftersales.RequestState;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Component;

/** The list of service requests. */
@Component
public final class ServiceLists implements ListContribution {

    static final ListDefinition REQUESTS = ListDefinition.of(
                    "serviceRequests", "service", "serviceRequest", ServiceText.SOURCE)
            .from("SERVICE_REQUEST r", "r.ID")
            .outerJoin("USER_NAME", "u", "u.ID = r.OWNER_ID")
            .owned("r.OWNER_ID", "r.DEPARTMENT_ID")
            .linked("customer", "r.CUSTOMER_ID = ?")
            .linked("product", "r.PRODUCT_ID = ?")
            .searched("number", "r.NUMBER", 15)
            .searched("subject", "r.SUBJECT", 32)
            .searched("customerName", "r.CUSTOMER_NAME", 28)
            .searched("lot", "r.LOT", 16)
            .choice("channel", Channel.class, "r.CHANNEL", 10)
            .choice("state", RequestState.class, "r.STATE", 12)
            .column("answerBy", FieldKind.DATE, "r.ANSWER_BY", 12)
            .column("owner", FieldKind.TEXT, "u.NAME", 16)
            .hidden("createdAt", FieldKind.INSTANT, "r.CREATED_AT", 16)
            .searchedBy("serviceRequest", "r.ID")
            .orderBy("number", false)
            .build();

    @Override
    public List<ListDefinition> lists() {
        return List.of(REQUESTS);
    }
}
